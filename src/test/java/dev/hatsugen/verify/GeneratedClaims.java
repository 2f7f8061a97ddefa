package dev.hatsugen.verify;

import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Sentences;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.minutes.Statement;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 200 claims made of the corpus, each of a known kind. The same seed makes the same claims. */
final class GeneratedClaims {

    private static final int MIN_LENGTH = 20;
    private static final Pattern FIGURES = Pattern.compile("[0-9０-９]+");
    private static final String[][] NEGATIONS = {
        {"である。", "ではない。"},
        {"必要がある", "必要はない"},
        {"考える。", "考えない。"},
        {"と思う。", "とは思わない。"},
        {"ならない", "なる"},
        {"期待したい", "期待しない"},
        {"重要", "不要"},
        {"ではない", "である"},
        {"していく", "していかない"},
        {"いただきたい", "いただきたくない"},
        {"まいりたい", "まいらない"},
        {"されている", "されていない"},
        {"なっている", "なっていない"},
        {"行う", "行わない"},
    };

    private final Random random = new Random(20250205);
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Claimed> claims = new ArrayList<>();

    /** What was done to make a claim. */
    enum Kind {
        EXACT,
        CHARACTER,
        NEGATION,
        NUMBER,
        SPEAKER,
        GLUED,
        INVENTED
    }

    /** One sentence of the corpus. */
    private record Sentence(Statement statement, Span span) {
        String text() {
            return span.of(statement.words().text());
        }
    }

    /** Makes a claim of a sentence, or null where it gives none of that kind. */
    @FunctionalInterface
    private interface Maker {
        @Nullable
        String make(Sentence sentence);
    }

    /**
     * One claim.
     *
     * @param statement the turn its words were taken from; null for invented ones
     */
    record Claimed(Kind kind, String text, @Nullable String statement) {}

    static List<Claimed> of(Corpus corpus) {
        GeneratedClaims generated = new GeneratedClaims();
        for (Meeting meeting : corpus.meetings()) {
            for (Statement statement : meeting.statements()) {
                for (Span span : Sentences.of(statement.words().text())) {
                    if (span.length() >= MIN_LENGTH) {
                        generated.sentences.add(new Sentence(statement, span));
                    }
                }
            }
        }
        Collections.shuffle(generated.sentences, generated.random);
        generated.add(Kind.EXACT, 40, generated::exact);
        generated.add(Kind.CHARACTER, 30, generated::characterChanged);
        generated.add(Kind.NEGATION, 30, GeneratedClaims::negated);
        generated.add(Kind.NUMBER, 25, GeneratedClaims::renumbered);
        generated.add(Kind.SPEAKER, 25, generated::ofAnother);
        generated.add(Kind.GLUED, 25, generated::glued);
        invented().forEach(text -> generated.claims.add(new Claimed(Kind.INVENTED, text, null)));
        return generated.claims;
    }

    private void add(Kind kind, int number, Maker maker) {
        int first = random.nextInt(sentences.size());
        int made = 0;
        for (int i = 0; made < number; i++) {
            Sentence sentence = sentences.get((first + i) % sentences.size());
            String text = maker.make(sentence);
            if (text != null) {
                claims.add(new Claimed(kind, text, sentence.statement().id()));
                made++;
            }
        }
    }

    /** The sentence with other white space, width or punctuation, or with the words behind it. */
    private String exact(Sentence sentence) {
        String words = sentence.statement().words().text();
        int end = Math.min(words.length(), sentence.span().end() + random.nextInt(80));
        return switch (random.nextInt(4)) {
            case 0 -> sentence.text().replace("、", "").replace("。", "");
            case 1 ->
                sentence.text().replaceAll("(.{7})", "$1\n ").replace('２', '2').replace('１', '1');
            case 2 -> "「" + sentence.text() + "」";
            default -> words.substring(sentence.span().start(), end);
        };
    }

    private String characterChanged(Sentence sentence) {
        String text = sentence.text();
        int at = random.nextInt(text.length());
        while (!Character.isLetter(text.charAt(at))) {
            at = random.nextInt(text.length());
        }
        char other = text.charAt(at) == '鯨' ? '鮪' : '鯨';
        char near = random.nextBoolean() ? (char) (text.charAt(at) + 1) : other;
        return text.substring(0, at) + (Character.isLetter(near) ? near : other) + text.substring(at + 1);
    }

    private static @Nullable String negated(Sentence sentence) {
        for (String[] pair : NEGATIONS) {
            int at = sentence.text().lastIndexOf(pair[0]);
            if (at >= 0) {
                return sentence.text().substring(0, at)
                        + pair[1]
                        + sentence.text().substring(at + pair[0].length());
            }
        }
        return null;
    }

    private static @Nullable String renumbered(Sentence sentence) {
        Matcher figures = FIGURES.matcher(sentence.text());
        return figures.find()
                ? figures.replaceFirst(figures.group().contains("7") ? "9" : "7" + figures.group())
                : null;
    }

    private @Nullable String ofAnother(Sentence sentence) {
        String own = Objects.requireNonNullElse(sentence.statement().speaker().name(), "");
        Sentence other = sentences.get(random.nextInt(sentences.size()));
        String label = other.statement().speaker().label();
        if (label == null || own.equals(other.statement().speaker().name())) {
            return null;
        }
        return random.nextBoolean()
                ? "「" + sentence.text() + "」と" + label + "が述べた"
                : label + "「" + sentence.text() + "」";
    }

    private @Nullable String glued(Sentence sentence) {
        Sentence other = sentences.get(random.nextInt(sentences.size()));
        if (other.statement().equals(sentence.statement())) {
            return null;
        }
        String first = sentence.text();
        return (random.nextBoolean() ? first.replaceFirst("。$", "") : first) + other.text();
    }

    private static List<String> invented() {
        try (InputStream file = GeneratedClaims.class.getResourceAsStream("invented.txt")) {
            String text =
                    new String(Objects.requireNonNull(file, "invented.txt").readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

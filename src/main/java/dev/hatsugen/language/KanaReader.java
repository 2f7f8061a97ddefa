package dev.hatsugen.language;

import dev.hatsugen.minutes.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads words that are typed in hiragana though they are written in kanji (ていりゅうじょ: 停留所), by the readings of the
 * minutes' words and of the glossary's nouns. Safe for several threads.
 */
public final class KanaReader implements TextReader {

    private static final int MIN_LENGTH = 4;
    private static final int MIN_KATAKANA = 3;
    private static final int MIN_KANJI = 2;
    private static final int MAX_LENGTH = 14;
    private static final Pattern RUN = Pattern.compile("[ぁ-ゖー]{" + MIN_KANJI + ",}");
    private static final String PARTICLES = "のにをはがとでもやへか";

    private final GlossaryReadings glossary;
    private final Vocabulary vocabulary;
    private final Predicate<String> isUsed;
    private final Map<String, String> chosen = new HashMap<>();

    /** Knows the words of the glossary alone. */
    public KanaReader(Glossary glossary, Predicate<String> isUsed) {
        this(glossary, Vocabulary.EMPTY, isUsed);
    }

    /**
     * @param vocabulary the words of the minutes
     * @param isUsed whether a folded word is in the minutes: of two words that are read alike, one that does is meant
     */
    public KanaReader(Glossary glossary, Vocabulary vocabulary, Predicate<String> isUsed) {
        this.glossary = glossary.readings();
        this.vocabulary = vocabulary;
        this.isUsed = isUsed;
    }

    /** {@code folded} with the nouns that it has in hiragana as they are written; all else stays. */
    @Override
    public Rewritten read(String folded) {
        Rewritten.Builder text = new Rewritten.Builder(folded);
        Matcher run = RUN.matcher(folded);
        int at = 0;
        while (run.find()) {
            text.copy(at, run.start());
            readRun(folded, run.start(), run.end(), text);
            at = run.end();
        }
        text.copy(at, folded.length());
        return text.build();
    }

    /** From the beginning of the run, from a word that was found, or from a particle on, the longest noun. */
    private void readRun(String folded, int start, int end, Rewritten.Builder text) {
        String run = folded.substring(start, end);
        KanaRun words = KanaRun.of(run);
        int at = 0;
        boolean mayBegin = true;
        while (at < run.length()) {
            int length = mayBegin && !words.isInside(at) ? longest(run, at, words) : 0;
            if (length > 0) {
                text.replace(start + at, written(run.substring(at, at + length)));
                at += length;
            } else {
                mayBegin = PARTICLES.indexOf(run.charAt(at)) >= 0;
                text.copy(start + at, start + at + 1);
                at++;
            }
        }
    }

    private int longest(String run, int at, KanaRun words) {
        for (int length = Math.min(MAX_LENGTH, run.length() - at); length >= MIN_KANJI; length--) {
            String reading = run.substring(at, at + length);
            boolean isWord = length < MIN_LENGTH
                    ? isBeforeParticle(run, at + length)
                            && (isLoanWord(reading) || isShortNoun(words, new Span(at, at + length), reading))
                    : !glossary.readAs(reading).isEmpty()
                            || !vocabulary.readAs(reading).isEmpty();
            if (isWord && words.mayBeNoun(new Span(at, at + length))) {
                return length;
            }
        }
        return 0;
    }

    /** Whether the dictionary has a noun just there, and the minutes one word that is read so. */
    private boolean isShortNoun(KanaRun words, Span span, String reading) {
        return words.isNoun(span) && vocabulary.readAs(reading).size() == 1;
    }

    private boolean isLoanWord(String reading) {
        return reading.length() >= MIN_KATAKANA
                && vocabulary.readAs(reading).stream().anyMatch(vocabulary.katakana()::contains);
    }

    private static boolean isBeforeParticle(String run, int at) {
        return at == run.length() || PARTICLES.indexOf(run.charAt(at)) >= 0;
    }

    private synchronized String written(String reading) {
        return chosen.computeIfAbsent(reading, kana -> {
            List<String> known = glossary.readAs(kana);
            Stream<String> minutes = vocabulary.readAs(kana).stream();
            return Stream.of(known.stream().filter(isUsed), minutes, known.stream())
                    .flatMap(words -> words)
                    .findFirst()
                    .orElse(kana);
        });
    }
}

package dev.hatsugen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.BigramEmbedding;
import dev.hatsugen.config.SidecarFiles;
import dev.hatsugen.corpus.CorpusDirectory;
import dev.hatsugen.index.IndexProgress;
import dev.hatsugen.index.IndexSettings;
import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.SpeakerRole;
import dev.hatsugen.minutes.Statement;
import dev.hatsugen.quote.VerifiedQuote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Who asks what an official answered is shown the answer first, and not what the member asked: every exchange of the ground whose
 * turns carry roles. The question is made of the answerer's label and of at most two nouns that both turns share.
 */
@Tag("slow")
class AnsweringTurnTest {

    /** {@code -Dhatsugen.ground} asks of other bodies, whose minutes nothing was fitted on: a folder with one of each body. */
    private static final Path GROUND =
            Path.of(System.getProperty("hatsugen.ground", "src/test/resources/dev/hatsugen/ground"));

    private static final double MIN_FIRST = 0.85;
    private static final int MIN_NOUN_LENGTH = 2;
    private static final int MIN_ENGLISH_LENGTH = 5;
    private static final int SUBJECT = 2;
    private static final int MIN_ASKED = System.getProperty("hatsugen.ground") == null ? 100 : 1;

    @TempDir
    Path folder;

    /** A member's turn and what was answered to it. */
    private record Exchange(Statement question, Statement answer) {}

    /** A question, and the nouns that it is about. */
    private record Asked(String question, List<String> subject) {}

    @Test
    void theAnswerComesFirst() throws Exception {
        int asked = 0;
        List<String> missed = new ArrayList<>();
        for (Path body : bodies()) {
            Corpus corpus = new CorpusDirectory(body, new SidecarFiles()).read().corpus();
            List<Exchange> exchanges = exchanges(corpus);
            if (exchanges.isEmpty()) {
                continue;
            }
            Map<String, Integer> frequencies = frequencies(corpus);
            try (Engine engine = engine(corpus, body)) {
                for (Exchange exchange : exchanges) {
                    Asked question = asked(exchange, frequencies);
                    if (question != null) {
                        asked++;
                        Answer answer = engine.answers().ask(question.question());
                        if (!isFirst(answer, question, exchange)) {
                            missed.add(body.getFileName() + ": " + question.question());
                        }
                    }
                }
            }
        }
        double first = (asked - missed.size()) / (double) asked;
        System.out.printf("answering turn first in %.3f of %d%n", first, asked);
        missed.forEach(System.out::println);
        assertThat(asked).isGreaterThanOrEqualTo(MIN_ASKED);
        assertThat(first).isGreaterThanOrEqualTo(MIN_FIRST);
    }

    private static List<Path> bodies() throws IOException {
        try (Stream<Path> bodies = Files.list(GROUND)) {
            return bodies.filter(Files::isDirectory).sorted().toList();
        }
    }

    private Engine engine(Corpus corpus, Path body) throws Exception {
        return new EngineFactory(
                        new IndexSettings.Lucene(folder.resolve(body.getFileName())),
                        RealCorpus.glossary(),
                        BigramEmbedding::new,
                        null,
                        IndexProgress.SILENT)
                .open(corpus, false);
    }

    private static List<Exchange> exchanges(Corpus corpus) {
        List<Exchange> exchanges = new ArrayList<>();
        for (Meeting meeting : corpus.meetings()) {
            List<Statement> turns = meeting.statements();
            for (int i = 1; i < turns.size(); i++) {
                if (turns.get(i).role() == SpeakerRole.ANSWERS
                        && turns.get(i - 1).role() == SpeakerRole.ASKS) {
                    exchanges.add(new Exchange(turns.get(i - 1), turns.get(i)));
                }
            }
        }
        return exchanges;
    }

    /** In how many turns each noun is. */
    private static Map<String, Integer> frequencies(Corpus corpus) {
        Map<String, Integer> frequencies = new HashMap<>();
        corpus.meetings().stream()
                .flatMap(meeting -> meeting.statements().stream())
                .map(turn -> nouns(turn.words().text()))
                .flatMap(Collection::stream)
                .forEach(noun -> frequencies.merge(noun, 1, Integer::sum));
        return frequencies;
    }

    /** The nouns of a text, those joined that stand without a gap. */
    private static Set<String> nouns(String text) {
        Set<String> nouns = new LinkedHashSet<>();
        int start = -1;
        int end = -1;
        for (Word word : Words.of(text)) {
            boolean isNoun = word.kind() == Word.Kind.NOUN || word.kind() == Word.Kind.NAME;
            if (isNoun && word.span().start() == end) {
                end = word.span().end();
            } else {
                add(nouns, text, start, end);
                start = isNoun ? word.span().start() : -1;
                end = isNoun ? word.span().end() : -1;
            }
        }
        add(nouns, text, start, end);
        return nouns;
    }

    private static void add(Set<String> nouns, String text, int start, int end) {
        boolean isEnglish = start >= 0 && text.charAt(start) < 0x250;
        if (end - start >= (isEnglish ? MIN_ENGLISH_LENGTH : MIN_NOUN_LENGTH)) {
            nouns.add(text.substring(start, end));
        }
    }

    /** What the two turns have in common, what is rarest elsewhere first; null where that is nothing. */
    private static @Nullable Asked asked(Exchange exchange, Map<String, Integer> frequencies) {
        String label = exchange.answer().speaker().label();
        Set<String> answered = nouns(exchange.answer().words().text());
        List<String> shared = nouns(exchange.question().words().text()).stream()
                .filter(answered::contains)
                .sorted(Comparator.comparing((String noun) -> frequencies.getOrDefault(noun, 0)))
                .limit(SUBJECT)
                .toList();
        if (label == null || shared.isEmpty()) {
            return null;
        }
        boolean isLatin = label.chars().allMatch(character -> character < 0x250);
        String question = isLatin
                ? "What did %s answer about the %s?".formatted(label, String.join(" and the ", shared))
                : "%sは%sについて何と答えましたか".formatted(label, String.join("と", shared));
        return new Asked(question, shared);
    }

    /** Whether the first quote is of whoever answered, and is on the subject or follows a turn that is. */
    private static boolean isFirst(Answer answer, Asked asked, Exchange exchange) {
        List<VerifiedQuote> quotes = answer instanceof Answer.Answered answered ? answered.quotes() : List.of();
        if (quotes.isEmpty()) {
            return false;
        }
        VerifiedQuote first = quotes.getFirst();
        List<Statement> turns = first.meeting().statements();
        int place = 0;
        while (place < turns.size() && !turns.get(place).source().overlaps(first.source())) {
            place++;
        }
        String words = IntStream.of(place - 1, place)
                .filter(each -> each >= 0 && each < turns.size())
                .mapToObj(each -> turns.get(each).words().text())
                .collect(Collectors.joining("\n"));
        return first.speaker().key().equals(exchange.answer().speaker().key())
                && place < turns.size()
                && asked.subject().stream().allMatch(words::contains);
    }
}

package dev.hatsugen.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.RealAnswers;
import dev.hatsugen.RealCorpus;
import dev.hatsugen.config.SidecarFiles;
import dev.hatsugen.corpus.CorpusDirectory;
import dev.hatsugen.index.IndexProgress;
import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Statement;
import dev.hatsugen.parsing.UnreadableMinutesException;
import dev.hatsugen.retrieval.RetrievalSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is in the minutes is found by its own word: 「Xについて」 is answered, and X is in the first quote. */
class WordsOfTheMinutesTest {

    private static final Path GROUND = Path.of("src/test/resources/dev/hatsugen/ground");
    private static final Pattern LATIN =
            Pattern.compile("(?<![A-Za-z0-9Ａ-Ｚａ-ｚ０-９-])[A-Za-z][A-Za-z0-9]+(?![A-Za-z0-9-])");
    private static final Pattern KATAKANA = Pattern.compile("(?<![ァ-ヺー・])[ァ-ヺー]{3,}(?![ァ-ヺー・])");

    /** These ask for a meeting or for a list of the record, and rightly get that. */
    private static final Pattern TIMES_AND_LISTS = Pattern.compile("[年月日]|令和|次回|前回|事項$|議題");

    /** So many words of each kind and corpus are asked for, evenly drawn from all in alphabetical order. */
    private static final int SAMPLE = Integer.getInteger("hatsugen.words", 15);

    /** The share of words that may miss: everyday words that many passages hold, where another one is nearer. */
    private static final double MAX_MISSED = 0.14;

    @Test
    void every_kind_of_word_is_found_by_itself() throws IOException {
        List<String> missed = new ArrayList<>();
        int asked = missed("real", RealCorpus.corpus(), missed);
        for (Path body : bodies()) {
            Optional<Corpus> corpus = read(body);
            if (corpus.isPresent()) {
                asked += missed(String.valueOf(body.getFileName()), corpus.get(), missed);
            }
        }
        assertThat(missed.size()).as("of " + asked + " words: " + missed).isLessThanOrEqualTo((int)
                (MAX_MISSED * asked));
    }

    private static List<Path> bodies() throws IOException {
        try (Stream<Path> folders = Files.list(GROUND)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    /** Minutes in formats that the parser does not know yet are passed over. */
    private static Optional<Corpus> read(Path body) {
        try {
            return Optional.of(
                    new CorpusDirectory(body, new SidecarFiles()).read().corpus());
        } catch (UnreadableMinutesException e) {
            return Optional.empty();
        }
    }

    private static int missed(String name, Corpus corpus, List<String> missed) {
        List<JudgedQuestion> questions = new ArrayList<>();
        for (Set<String> kind : List.of(runs(corpus, LATIN), runs(corpus, KATAKANA), compounds(corpus))) {
            sample(List.copyOf(kind)).forEach(word -> questions.add(question(word)));
        }
        Evaluator evaluator = new Evaluator(
                corpus, RealAnswers.english(), Path.of("target", "ground-index", name), IndexProgress.SILENT);
        evaluator.evaluateRelevance(
                RealCorpus.glossary(),
                RetrievalSettings.DEFAULT,
                questions,
                new RelevanceEvaluation(),
                (question, answer) -> {
                    boolean found = RelevanceScorer.quotes(answer).stream()
                            .limit(1)
                            .anyMatch(quote -> RelevanceScorer.grade(question, quote) == 2);
                    if (!found) {
                        missed.add(name + ": " + question.id());
                    }
                });
        return questions.size();
    }

    private static JudgedQuestion question(String word) {
        return new JudgedQuestion(
                word, "word", word + "について", true, List.of(new JudgedQuestion.Judgement("", word, 2)), List.of());
    }

    private static Set<String> runs(Corpus corpus, Pattern pattern) {
        Set<String> runs = new TreeSet<>();
        texts(corpus)
                .forEach(text ->
                        pattern.matcher(text).results().map(MatchResult::group).forEach(runs::add));
        return runs;
    }

    /** Nouns in kanji that follow each other, of two to six characters. */
    private static Set<String> compounds(Corpus corpus) {
        Set<String> compounds = new TreeSet<>();
        texts(corpus).forEach(text -> {
            StringBuilder compound = new StringBuilder();
            for (Word word : Words.of(text)) {
                if (word.kind() == Word.Kind.NOUN && word.surface().matches("[\\p{IsHan}]{2,}")) {
                    compound.append(word.span().of(text));
                } else {
                    add(compounds, compound);
                }
            }
            add(compounds, compound);
        });
        return compounds;
    }

    private static void add(Set<String> compounds, StringBuilder compound) {
        boolean names = !TIMES_AND_LISTS.matcher(compound).find();
        if (names && compound.length() >= 3 && compound.length() <= 6) {
            compounds.add(compound.toString());
        }
        compound.setLength(0);
    }

    private static Stream<String> texts(Corpus corpus) {
        return corpus.meetings().stream()
                .map(Meeting::statements)
                .flatMap(List::stream)
                .map(Statement::words)
                .map(words -> words.text());
    }

    private static List<String> sample(List<String> words) {
        int step = Math.max(1, words.size() / SAMPLE);
        return IntStream.iterate(0, at -> at < words.size(), at -> at + step)
                .mapToObj(words::get)
                .toList();
    }
}

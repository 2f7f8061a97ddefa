package dev.hatsugen.statements;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.answer.IndexedCorpus;
import dev.hatsugen.language.Folding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Member and topic pairs labelled by hand: every passage on the topic is found, and hardly another. */
class LabelledTopicsTest {

    private static final double MIN_PRECISION = 0.90;

    private final IndexedCorpus indexed = IndexedCorpus.get();
    private final StatementService service = new StatementService(indexed.corpus, indexed.members, indexed.topics);

    private record Pair(String member, String meeting, String topic, List<String> expected) {}

    @Test
    void findsEveryLabelledPassageAndHardlyAnother() {
        List<String> missed = new ArrayList<>();
        List<String> surplus = new ArrayList<>();
        int returned = 0;
        List<Pair> pairs = pairs();
        for (Pair pair : pairs) {
            List<String> found = found(pair);
            List<String> open = new ArrayList<>(found);
            for (String words : pair.expected()) {
                String folded = plain(words);
                if (!open.removeIf(text -> text.contains(folded))) {
                    missed.add(pair.member() + " / " + pair.topic() + ": " + words);
                }
            }
            open.forEach(text -> surplus.add(pair.member() + " / " + pair.topic() + ": " + text));
            returned += found.size();
        }
        double precision = 1 - (double) surplus.size() / returned;
        assertThat(pairs).hasSizeGreaterThanOrEqualTo(30);
        assertThat(missed).isEmpty();
        assertThat(precision).as("surplus: " + surplus).isGreaterThanOrEqualTo(MIN_PRECISION);
    }

    private List<String> found(Pair pair) {
        Statements statements =
                service.find(new Statements.Request(pair.member(), pair.topic(), pair.meeting(), Locale.JAPANESE));
        if (statements instanceof Statements.Listed listed) {
            assertThat(listed.ledger().scanned())
                    .isGreaterThanOrEqualTo(listed.ledger().matched());
            return listed.passages().stream()
                    .map(passage -> plain(passage.quote().text()))
                    .toList();
        }
        return List.of();
    }

    private static String plain(String text) {
        return Folding.fold(text).replaceAll("\\s", "");
    }

    private static List<Pair> pairs() {
        try (InputStream table = LabelledTopicsTest.class.getResourceAsStream("labelled.tsv")) {
            String text =
                    new String(Objects.requireNonNull(table, "labelled.tsv").readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Pair(cells[0], cells[1], cells[2], List.of(cells[3].split("\\|"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.hatsugen.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hatsugen.GeneratedMinutes;
import dev.hatsugen.RealCorpus;
import dev.hatsugen.language.NormalizedText;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.parsing.MinutesParser;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every engine behind {@link MinutesIndex} must do; a class of its own runs it for each. */
public abstract class MinutesIndexContract {

    private static final Corpus BOTH = RealCorpus.corpus();
    private static final Meeting FIRST = BOTH.meetings().getFirst();
    private static final Meeting SECOND = BOTH.meetings().getLast();
    private static final Corpus ONE = new Corpus(List.of(FIRST));
    private static final Map<String, Float> WORD = Map.of("ランサムウェア", 1f);

    private final HashEmbedding model = new HashEmbedding();

    private final Path folder;

    protected MinutesIndexContract(Path folder) {
        this.folder = folder;
    }

    /** An index in {@code folder}, which may hold one already. */
    protected abstract MinutesIndex index(Path folder, HashEmbedding model);

    private MinutesIndex index() {
        return index(folder, model);
    }

    @Test
    void words_are_ranked_and_the_scope_is_kept() {
        try (PassageSearch search = index().open(BOTH, manifest(BOTH))) {
            List<Hit> hits = search.byWords(WORD, Scope.ALL, 10);
            assertThat(hits)
                    .isSortedAccordingTo(Comparator.comparingDouble(Hit::score).reversed());
            Hit hit = hits.getFirst();
            assertThat(hit.passage().text()).contains("ランサムウェア");
            assertThat(search.passage(hit.passage().id())).isSameAs(hit.passage());
            assertThat(search.byWords(WORD, new Scope(Set.of("no such meeting"), Set.of()), 10))
                    .isEmpty();
            Scope speaker = Scope.ALL.with(
                    hit.passage().meeting(), hit.passage().statement().speaker());
            assertThat(search.byWords(WORD, speaker, 10))
                    .isNotEmpty()
                    .allMatch(found -> found.passage()
                            .statement()
                            .speaker()
                            .equals(hit.passage().statement().speaker()));
        }
    }

    @Test
    void gloss_words_are_stemmed_on_both_sides() {
        try (PassageSearch search = index().open(BOTH, manifest(BOTH))) {
            assertThat(search.glossTerms("the attacks")).isEqualTo(search.glossTerms("attack"));
            assertThat(search.byGloss("attacks", Scope.ALL, 5)).isNotEmpty();
            assertThat(search.glossFrequency(search.glossTerms("attack").getFirst()))
                    .isPositive();
            assertThat(search.byGloss("the of", Scope.ALL, 5)).isEmpty();
        }
    }

    @Test
    void vectors_find_the_text_they_were_made_of() {
        try (PassageSearch search = index().open(BOTH, manifest(BOTH))) {
            Passage passage = List.copyOf(search.passages()).get(20);
            float[] vector = HashEmbedding.vector(passage.text().hashCode());
            assertThat(search.byPassageVector(vector, Scope.ALL, 3).getFirst().passage())
                    .isEqualTo(passage);
            String sentence = passage.sentences()
                    .getFirst()
                    .of(passage.statement().words().text());
            assertThat(search.bySentenceVector(HashEmbedding.vector(sentence.hashCode()), Scope.ALL, 3))
                    .extracting(Hit::passage)
                    .doesNotHaveDuplicates()
                    .first()
                    .isEqualTo(passage);
        }
    }

    @Test
    void a_form_is_found_wherever_it_stands_and_in_order() {
        try (PassageSearch search = index().open(BOTH, manifest(BOTH))) {
            for (String form : List.of("人材", "ＡＩ", "サプライ・チェーン", "的", "セキュリティ対策", "no such words")) {
                assertThat(search.holding(form, Scope.ALL))
                        .as(form)
                        .containsExactlyElementsOf(search.passages().stream()
                                .filter(passage -> holds(passage, form))
                                .toList());
            }
            Scope second = new Scope(Set.of(SECOND.key()), Set.of());
            assertThat(search.holding("人材", second))
                    .isNotEmpty()
                    .allMatch(passage -> passage.meeting().equals(SECOND));
            assertThat(search.holding(" ・ ", Scope.ALL)).isEmpty();
        }
    }

    @Test
    void an_added_meeting_is_found_like_one_that_was_always_there() {
        index().open(ONE, manifest(ONE)).close();
        index().open(BOTH, manifest(BOTH)).close();
        int embedded = model.embedded();
        assertSame(BOTH);
        assertThat(model.embedded()).as("nothing is rebuilt").isEqualTo(embedded);
    }

    @Test
    void a_removed_meeting_leaves_no_trace() {
        index().open(BOTH, manifest(BOTH)).close();
        index().open(ONE, manifest(ONE)).close();
        int embedded = model.embedded();
        assertSame(ONE);
        assertThat(model.embedded()).isEqualTo(embedded);
    }

    @Test
    void a_changed_meeting_replaces_itself_and_embeds_nothing() {
        index().open(BOTH, manifest(BOTH)).close();
        Meeting shorter = new Meeting(
                SECOND.key(),
                SECOND.header(),
                SECOND.source(),
                SECOND.attendees(),
                SECOND.blocks().subList(0, SECOND.blocks().size() / 2));
        Corpus changed = new Corpus(List.of(FIRST, shorter));
        int embedded = model.embedded();
        try (PassageSearch search = index().open(changed, manifest(changed))) {
            assertThat(model.embedded()).isEqualTo(embedded);
            assertThat(search.byPassageVector(HashEmbedding.vector(1), Scope.ALL, 1_000))
                    .extracting(Hit::passage)
                    .containsExactlyInAnyOrderElementsOf(search.passages());
        }
    }

    @Test
    void a_snapshot_goes_on_answering_while_meetings_come_and_go() {
        try (PassageSearch search = index().open(BOTH, manifest(BOTH))) {
            List<Hit> before = search.byWords(WORD, Scope.ALL, 10);
            index().open(ONE, manifest(ONE)).close();
            assertThat(search.byWords(WORD, Scope.ALL, 10)).isEqualTo(before);
        }
    }

    @Test
    void a_meeting_under_another_key_is_written_anew_but_not_embedded() {
        index().open(BOTH, manifest(BOTH)).close();
        int embedded = model.embedded();
        Corpus renamed = new Corpus(List.of(FIRST, MinutesParser.rekeyed(SECOND)));
        try (PassageSearch search = index().open(renamed, manifest(renamed))) {
            assertThat(model.embedded()).isEqualTo(embedded);
            assertThat(ids(search.byWords(WORD, Scope.ALL, 200)))
                    .isNotEmpty()
                    .noneMatch(id -> id.startsWith(SECOND.key() + "-"));
        }
    }

    @Test
    void what_was_embedded_before_the_model_failed_is_kept() {
        Corpus many = new Corpus(IntStream.range(1, 13)
                .mapToObj(i -> GeneratedMinutes.meeting(i, 80))
                .toList());
        HashEmbedding failing = new HashEmbedding();
        failing.failAfter(3_000);
        MinutesIndex broken = index(folder, failing);
        assertThatThrownBy(() -> broken.open(many, manifest(many))).hasMessage("the model is gone");
        index().open(many, manifest(many)).close();
        HashEmbedding once = new HashEmbedding();
        index(folder.resolve("fresh"), once).open(many, manifest(many)).close();
        assertThat(model.embedded()).isLessThan(once.embedded() - 1_500);
    }

    /** The stored index of {@code corpus} finds what one made of it at once does. */
    private void assertSame(Corpus corpus) {
        try (PassageSearch stored = index().open(corpus, manifest(corpus));
                PassageSearch fresh =
                        index(folder.resolve("fresh"), new HashEmbedding()).open(corpus, manifest(corpus))) {
            assertThat(ids(stored.byWords(WORD, Scope.ALL, 200)))
                    .containsExactlyInAnyOrderElementsOf(ids(fresh.byWords(WORD, Scope.ALL, 200)));
            assertThat(stored.wordFrequency("人材")).isEqualTo(fresh.wordFrequency("人材"));
            String gloss = fresh.glossTerms("attack").getFirst();
            assertThat(stored.glossFrequency(gloss)).isEqualTo(fresh.glossFrequency(gloss));
            float[] vector = HashEmbedding.vector(7);
            assertThat(ids(stored.byPassageVector(vector, Scope.ALL, 5)))
                    .isEqualTo(ids(fresh.byPassageVector(vector, Scope.ALL, 5)));
            assertThat(stored.holding("対策", Scope.ALL))
                    .containsExactlyElementsOf(fresh.holding("対策", Scope.ALL).toList());
        }
    }

    private static List<String> ids(List<Hit> hits) {
        return hits.stream().map(hit -> hit.passage().id()).toList();
    }

    private static boolean holds(Passage passage, String form) {
        return NormalizedText.of(passage.text())
                .text()
                .contains(NormalizedText.of(form).text());
    }

    private static Manifest manifest(Corpus corpus) {
        return Manifest.of(corpus, "glossary", "hash", HashEmbedding.DIMENSION);
    }
}

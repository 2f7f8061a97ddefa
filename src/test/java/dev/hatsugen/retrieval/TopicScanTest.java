package dev.hatsugen.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.RealCorpus;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.question.People;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The complete scan: the phrases of a topic, in whatever form, in every passage. */
class TopicScanTest {

    private final TopicSearch search = new TopicSearch(
            TownMinutes.contents(), RealCorpus.glossary(), TownMinutes.pipeline(RetrievalSettings.DEFAULT));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"開館時間を延長する考え | 開館時間,延長", "図書館と路線バス       | 図書館,路線バス", "どう思いますか         | ''"})
    void noun_phrases_are_what_is_looked_for(String topic, String phrases) {
        assertThat(String.join(",", Phrases.of(topic))).isEqualTo(phrases);
    }

    @Test
    void words_for_or_make_alternatives() {
        assertThat(Stream.of("図書館や公園", "図書館または公園", "library or park")).allMatch(Phrases::areAlternatives);
        assertThat(Phrases.areAlternatives("図書館の開館時間")).isFalse();
    }

    @Test
    void every_passage_with_the_words_is_found_and_no_other() {
        assertThat(matching("路線バス"))
                .containsExactlyElementsOf(TownMinutes.index().passages().stream()
                        .filter(passage -> passage.text().contains("路線バス"))
                        .toList())
                .hasSize(2);
    }

    @Test
    void a_compound_is_found_with_its_parts_apart() {
        assertThat(matching("住民説明")).containsExactly(TownMinutes.passage("隣町"));
        assertThat(matching("廃止利用")).containsExactly(TownMinutes.passage("隣町"));
        assertThat(matching("図書館廃止")).isEmpty();
    }

    @Test
    void blanks_and_commas_part_alternatives() {
        assertThat(matching("乗合タクシー 説明会")).containsExactly(TownMinutes.passage("乗合タクシー"), TownMinutes.passage("隣町"));
    }

    @Test
    void marks_are_the_words_as_written() {
        Passage passage = TownMinutes.passage("乗合タクシー");
        List<Span> marks = TopicScan.of("乗合タクシー", RealCorpus.glossary(), TownMinutes.contents())
                .marks(passage);
        assertThat(marks).extracting(span -> span.of(passage.text())).containsExactly("乗合タクシー");
    }

    @Test
    void latin_words_stand_as_whole_words_alone() {
        TopicPhrase phrase = TopicPhrase.of("AI", false, RealCorpus.glossary(), new ScannedTexts("chainの話", "aiの話"));
        assertThat(phrase.in(dev.hatsugen.language.NormalizedText.of("CHAINの話")))
                .isEmpty();
        assertThat(phrase.in(dev.hatsugen.language.NormalizedText.of("AIの話"))).containsExactly(new Span(0, 2));
    }

    @Test
    void rarer_phrases_weigh_more() {
        ScannedTexts texts = new ScannedTexts("予算の話", "予算の件", "公園の予算");
        TopicPhrase common = TopicPhrase.of("予算", false, RealCorpus.glossary(), texts);
        TopicPhrase rare = TopicPhrase.of("公園", false, RealCorpus.glossary(), texts);
        assertThat(rare.weight()).isGreaterThan(common.weight());
        assertThat(TopicPhrase.of("潜水艦", false, RealCorpus.glossary(), texts).isNowhere())
                .isTrue();
    }

    @Test
    void a_search_on_a_topic_sees_only_the_turns_of_the_people_asked_for() {
        People people = new People(TownMinutes.corpus());
        List<dev.hatsugen.question.Participant> mayor = people.participants().stream()
                .filter(participant -> participant.key().contains("北野"))
                .toList();
        assertThat(search.on("路線バス", mayor))
                .extracting(TopicHit::passage)
                .contains(TownMinutes.passage("運転手"))
                .allMatch(passage -> passage.statement().speaker().key().contains("北野"));
        assertThat(search.on("図書館", mayor)).isEmpty();
        assertThat(search.ranked("路線バス", mayor).getFirst().passage().text()).contains("路線バス");
        assertThat(search.ranked("", mayor)).isEmpty();
    }

    private static List<Passage> matching(String topic) {
        TopicScan scan = TopicScan.of(topic, RealCorpus.glossary(), TownMinutes.contents());
        return TownMinutes.index().passages().stream().filter(scan::matches).toList();
    }
}

package dev.hatsugen.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Passage;
import dev.hatsugen.question.FollowUpQuery;
import dev.hatsugen.question.ParsedQuestion;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FollowUpRankerTest {

    private static final Passage ASKED = TownMinutes.passage("年間三万人");
    private static final Passage ANSWERED = TownMinutes.passage("午後八時");
    private static final Passage BUS = TownMinutes.passage("路線バスの減便");
    private static final Passage POOL = TownMinutes.passage("町民プールは廃止");

    private static final ParsedQuestion BEFORE = TownMinutes.parse("図書館の開館時間の延長を聞いたのは誰ですか");

    private final Map<String, List<Passage>> found = Map.of(
            "費用は",
            List.of(POOL, ANSWERED),
            BEFORE.question(),
            List.of(ASKED, ANSWERED),
            "プールは",
            List.of(POOL, ANSWERED));

    @Test
    void what_stands_behind_the_words_shown_is_looked_into_even_if_nothing_finds_it() {
        assertThat(ranked("費用は", List.of(ASKED), Map.of(ContextFeature.BEHIND, 5.0)))
                .first()
                .isEqualTo(ANSWERED);
        assertThat(ranked("どうして", List.of(ASKED), Map.of(ContextFeature.BEHIND, 5.0)))
                .startsWith(ANSWERED)
                .contains(BUS);
    }

    @Test
    void the_score_of_the_words_alone_weighs_what_the_model_says() {
        assertThat(ranked("費用は", List.of(ASKED), Map.of(ContextFeature.SCORE, 5.0)))
                .startsWith(POOL, ANSWERED);
    }

    @Test
    void nothing_was_shown_and_the_words_rank_as_they_do_alone() {
        assertThat(ranked("プールは", List.of(), Map.of(ContextFeature.SCORE, 1.0, ContextFeature.BEHIND, 100.0)))
                .startsWith(POOL, ANSWERED);
    }

    @Test
    void people_who_are_named_alone_may_answer() {
        assertThat(ranked("町長は何と言いましたか", List.of(ASKED), Map.of(ContextFeature.BEHIND, 5.0)))
                .isNotEmpty()
                .allMatch(passage ->
                        String.valueOf(passage.statement().speaker().label()).startsWith("町長"));
    }

    @Test
    void where_those_who_are_named_said_nothing_there_nobody_else_is_quoted() {
        assertThat(ranked("第2回会合で岸本議員は何と言いましたか", List.of(ASKED), Map.of(ContextFeature.BEHIND, 5.0)))
                .isEmpty();
    }

    @Test
    void a_meeting_that_is_named_is_the_only_one() {
        assertThat(ranked("第1回会合で", List.of(POOL), Map.of(ContextFeature.BEHIND, 5.0)))
                .allMatch(passage -> passage.meeting().equals(ASKED.meeting()));
    }

    private List<Passage> ranked(String words, List<Passage> shown, Map<ContextFeature, Double> weights) {
        FollowUpQuery query = new FollowUpQuery(
                TownMinutes.parse(words),
                shown.stream().map(FollowUpRankerTest::place).toList(),
                List.of());
        return ranker(weights).rank(query).stream()
                .map(candidate -> candidate.found().passage())
                .toList();
    }

    private static FollowUpQuery.Place place(Passage passage) {
        return new FollowUpQuery.Place(
                passage.meeting(), passage.block().words().toSource(passage.span()));
    }

    private FollowUpRanker ranker(Map<ContextFeature, Double> weights) {
        Map<ContextFeature, Double> all = new EnumMap<>(ContextFeature.class);
        for (ContextFeature feature : ContextFeature.values()) {
            all.put(feature, weights.getOrDefault(feature, 0.0));
        }
        return new FollowUpRanker(
                this::search,
                TownMinutes.index()::passages,
                passage -> TownMinutes.contents().of(passage).folded(),
                new LinearModel<>(all, 0));
    }

    /** Finds what the table says, the first best, and ranks what is given behind that. */
    private List<PassageContent.Ranked> search(ParsedQuestion question, List<Passage> candidates) {
        List<Passage> all = new ArrayList<>(found.getOrDefault(question.question(), List.of()));
        Set<Passage> known = new HashSet<>(all);
        candidates.stream().filter(known::add).forEach(all::add);
        List<PassageContent.Ranked> ranked = new ArrayList<>();
        for (Passage passage : all) {
            ranked.add(new PassageContent.Ranked(new ScoredPassage(passage, 0.9 / (1 + ranked.size()), 0, 0)));
        }
        return ranked;
    }
}

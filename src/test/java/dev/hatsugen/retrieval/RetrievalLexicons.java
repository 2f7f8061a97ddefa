package dev.hatsugen.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.LexiconReader;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.PassageCutter;
import java.util.List;
import java.util.Map;

/** The readers of the lexicons that {@code retrieval} uses. */
public final class RetrievalLexicons {

    private static final String FILLER = "遊具が古く、子どもが遊べる場所が町の中心部に少ないとの声を多くの保護者の皆さんから聞いております。";

    private RetrievalLexicons() {}

    /** By the name of the lexicon. */
    public static Map<String, LexiconReader> readers() {
        return Map.of(
                "figure-words",
                        (rule, example) -> assertThat(FigureFinder.in("費用は何円か", example))
                                .hasValueSatisfying(figure -> assertThat(figure).containsPattern(rule.pattern())),
                "asked-details",
                        (rule, example) -> assertThat(AskedDetail.in(Folding.fold(example)))
                                .extracting(AskedDetail::id)
                                .contains(rule.id()),
                "latest",
                        (rule, example) -> assertThat(AskedDetail.asksForLatest(Folding.fold(example)))
                                .isTrue(),
                "asking-ends",
                        (rule, example) -> assertThat(AskedDetail.endsAsking(Folding.fold(example)))
                                .isTrue(),
                "word-prefixes",
                        (rule, example) ->
                                assertThat(Phrases.of(example + "の話")).startsWith(example),
                "alternatives",
                        (rule, example) -> assertThat(Phrases.areAlternatives(Folding.fold(example)))
                                .isTrue());
    }

    /** Reads a sentence that opens a point, or says what one is about. */
    public static void segment(Lexicon.Rule rule, String example) {
        Meeting meeting = TownMinutes.meeting(
                "turn", "令和６年第３回東丘町議会会議録\n○１番（川上花子君） " + FILLER + FILLER + example + FILLER + FILLER + "\n");
        List<DiscourseSegments.Point> points = DiscourseSegments.of(PassageCutter.passages(meeting));
        if (rule.category().endsWith("counted")) {
            assertThat(points).hasSize(2);
        } else {
            assertThat(points.getLast().announced()).isNotEmpty();
        }
    }
}

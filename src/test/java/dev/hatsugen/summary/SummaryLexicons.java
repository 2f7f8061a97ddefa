package dev.hatsugen.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.LexiconReader;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.MeetingHeader;
import dev.hatsugen.minutes.Reflow;
import dev.hatsugen.minutes.SourceText;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.minutes.Speaker;
import dev.hatsugen.minutes.Statement;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The readers of the lexicons that {@code summary} uses. */
public final class SummaryLexicons {

    private static final String REQUEST = "町内の古い橋を早めに直していただきたい。";

    private SummaryLexicons() {}

    /** By the name of the lexicon. */
    public static Map<String, LexiconReader> readers() {
        return Map.of("sections", SummaryLexicons::section);
    }

    /** Reads a sentence by the words that it begins with. */
    public static void opening(Lexicon.Rule rule, String example) {
        assertThat(PointSelector.byOpening(example) > 0)
                .isEqualTo(rule.category().equals("first-words"));
        assertThat(PointSelector.byOpening(example)).isNotZero();
    }

    private static void section(Lexicon.Rule rule, String example) {
        if (rule.category().equals("chair")) {
            assertThat(Substance.of(meeting(example, null)).requestsInClosing()).hasSize(1);
            return;
        }
        Substance substance = Substance.of(meeting("議長", example));
        assertThat(substance.all()).hasSize(1);
        assertThat(substance.ofDebate()).isEmpty();
        assertThat(substance.requestsInClosing()).hasSize(rule.category().equals("OPENING") ? 0 : 1);
    }

    private static Meeting meeting(String label, @Nullable String section) {
        SourceText source = new SourceText("sample.txt", REQUEST);
        Span all = new Span(0, REQUEST.length());
        Speaker speaker = new Speaker(label, null, Speaker.Proof.LABEL_LINE);
        Statement turn = new Statement("1-01", speaker, section, Reflow.of(source, all), Reflow.of(source, all), all);
        return new Meeting("1", new MeetingHeader(1, null, null, null, null), source, List.of(), List.of(turn));
    }
}

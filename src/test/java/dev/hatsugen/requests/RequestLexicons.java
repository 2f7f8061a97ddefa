package dev.hatsugen.requests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.LexiconReader;
import dev.hatsugen.minutes.Attendance;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.MeetingHeader;
import dev.hatsugen.minutes.PassageCutter;
import dev.hatsugen.minutes.PersonName;
import dev.hatsugen.minutes.Provenance;
import dev.hatsugen.minutes.Reflow;
import dev.hatsugen.minutes.SourceText;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.minutes.Speaker;
import dev.hatsugen.minutes.Statement;
import java.util.List;
import java.util.Map;

/** The readers of the lexicons that {@code requests} uses. */
public final class RequestLexicons {

    private static final Attendee TANAKA =
            new Attendee(new PersonName("伊藤", "一郎", null), "委員", Attendance.PRESENT, new Provenance.Supplied("test"));

    private RequestLexicons() {}

    /** By the name of the lexicon. */
    public static Map<String, LexiconReader> readers() {
        return Map.of(
                "speaker-roles",
                RequestLexicons::role,
                "taken-up",
                RequestLexicons::takenUp,
                "request-forms",
                RequestLexicons::form);
    }

    private static void role(Lexicon.Rule rule, String example) {
        assertThat(Roles.answers(meeting(example, "橋を直します。").statements().getFirst()))
                .isEqualTo(!rule.category().equals("member"));
    }

    private static void takenUp(Lexicon.Rule rule, String example) {
        Meeting meeting = meeting("建設局長", example + "調べて直します。");
        assertThat(Mentions.in(PassageCutter.passages(meeting).getFirst(), meeting))
                .extracting(Mentions.Mention::who)
                .containsExactly("伊藤一郎");
    }

    private static void form(Lexicon.Rule rule, String example) {
        Request.Strength strength = Asking.of(example).orElse(null);
        switch (rule.category()) {
            case "else" -> assertThat(strength).isNull();
            case "asked", "english-asked" -> assertThat(strength).isEqualTo(Request.Strength.ASKED);
            case "hoped", "english-hoped" -> assertThat(strength).isEqualTo(Request.Strength.HOPED);
            case "needed" -> assertThat(strength).isEqualTo(Request.Strength.CALLED_NEEDED);
            case "important" -> assertThat(strength).isEqualTo(Request.Strength.CALLED_IMPORTANT);
            case "short-form" ->
                assertThat(AskingSentences.of(PassageCutter.passages(meeting("Chair", example))
                                .getFirst()))
                        .hasSize(1);
            default -> assertThat(strength).isNotNull();
        }
    }

    private static Meeting meeting(String label, String words) {
        SourceText source = new SourceText("sample.txt", words);
        Span all = new Span(0, words.length());
        Speaker speaker = new Speaker(label, null, Speaker.Proof.LABEL_LINE);
        Statement turn = new Statement("1-01", speaker, null, Reflow.of(source, all), Reflow.of(source, all), all);
        return new Meeting("1", new MeetingHeader(1, null, null, null, null), source, List.of(TANAKA), List.of(turn));
    }
}

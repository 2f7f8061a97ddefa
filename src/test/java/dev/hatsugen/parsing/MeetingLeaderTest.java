package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Attendance;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.PersonName;
import dev.hatsugen.minutes.Provenance;
import dev.hatsugen.minutes.Speaker;
import dev.hatsugen.minutes.Statement;
import dev.hatsugen.minutes.WrittenMinutes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class MeetingLeaderTest {

    private final List<Statement> turns = new ArrayList<>();

    @Test
    void withoutTurnsNobodyLeads() {
        assertThat(leader()).isNull();
    }

    @Test
    void whoOpensClosesAndCallsTheItemsLeads() {
        say("甲", "", "始めます。")
                .say("乙", "", "雨でした。")
                .say("甲", "", "次に、道です。")
                .say("乙", "", "晴れでした。")
                .say("甲", "", "終わります。");
        assertThat(leader()).isEqualTo("甲");
    }

    @Test
    void whoOnlySpeaksFirstDoesNot() {
        say("甲", "", "雨でした。").say("乙", "", "風でした。").say("丙", "", "晴れでした。");
        assertThat(leader()).isNull();
    }

    @Test
    void toSpeakFirstAndLastIsEnough() {
        say("甲", "", "雨でした。").say("乙", "", "風でした。").say("甲", "", "晴れでした。");
        assertThat(leader()).isEqualTo("甲");
    }

    @Test
    void aPostThatLeadsGoesBeforeTheFirstWord() {
        say("甲", "", "雨でした。").say("乙", "館長", "次に、道です。").say("丙", "", "風でした。");
        assertThat(leader()).isEqualTo("乙 館長");
    }

    @Test
    void aPostCountsOnceHoweverOftenItsHolderSpeaks() {
        say("甲", "", "雨でした。").say("乙", "館長", "道です。").say("乙", "館長", "川です。").say("丙", "", "風でした。");
        assertThat(leader()).isNull();
    }

    @Test
    void aDeputyLeadsNothing() {
        say("甲", "", "雨でした。").say("乙", "副議長", "次に、道です。").say("丙", "", "風でした。");
        assertThat(leader()).isNull();
    }

    @Test
    void theFirstLabelMayNameThePost() {
        say("司会", null, "雨でした。").say("乙", null, "風でした。").say("丙", null, "晴れでした。");
        assertThat(leader()).isEqualTo("司会");
        turns.clear();
        say("乙", null, "雨でした。").say("司会", null, "風でした。").say("丙", null, "晴れでした。");
        assertThat(leader()).as("a later label").isNull();
    }

    @Test
    void whoLeadsInFewOfManyTurnsDoesNot() {
        say("甲", "", "始めます。");
        for (int i = 0; i < 10; i++) {
            say("甲", "", "雨でした。").say("乙", "", "風でした。");
        }
        assertThat(leader()).isNull();
    }

    /** Three of eight turns are enough, three of nine are not. */
    @Test
    void aThirdOfTheTurnsIsTheBorder() {
        say("甲", "", "始めます。");
        for (int i = 0; i < 7; i++) {
            say("甲", "", "雨でした。");
        }
        say("乙", "", "風でした。");
        assertThat(leader()).isEqualTo("甲");
        turns.add(1, turns.get(1));
        assertThat(leader()).isNull();
    }

    private @Nullable String leader() {
        return MeetingLeader.of(turns);
    }

    /** @param post null for a label alone */
    private MeetingLeaderTest say(String name, @Nullable String post, String words) {
        Statement spoken = WrittenMinutes.turns(words).statements().getFirst();
        Attendee attendee = post == null
                ? null
                : new Attendee(
                        new PersonName(name, "", null), post, Attendance.PRESENT, new Provenance.Supplied("a list"));
        Speaker speaker = new Speaker(name, attendee, Speaker.Proof.LABEL_LINE);
        turns.add(new Statement("1-" + turns.size(), speaker, null, spoken.label(), spoken.words(), spoken.source()));
        return this;
    }
}

package dev.hatsugen.quote;

import static dev.hatsugen.minutes.WrittenMinutes.record;
import static dev.hatsugen.minutes.WrittenMinutes.turn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.minutes.PassageCutter;
import dev.hatsugen.minutes.RecordText.Kind;
import dev.hatsugen.minutes.WrittenMinutes;
import org.junit.jupiter.api.Test;

/** What the record itself says can be found and quoted, and is nobody's words. */
class RecordQuotesTest {

    private static final Meeting MEETING = WrittenMinutes.meeting(
            record(Kind.FRONT, "出席：木村、佐野、堀の三名"),
            record(Kind.HEADING, "照明の更新"),
            turn("木村", "照明の更新", "古い照明を新しくしたいと思います。"),
            record(Kind.NOTE, "決定：照明を十月に新しくする。"),
            record(Kind.END, "以上"));

    @Test
    void everythingThatSaysSomethingCanBeFound() {
        assertThat(PassageCutter.searchable(MEETING))
                .extracting(Passage::text)
                .containsExactly("出席：木村、佐野、堀の三名", "古い照明を新しくしたいと思います。", "決定：照明を十月に新しくする。");
    }

    @Test
    void onlyTurnsArePassagesOfSpeech() {
        assertThat(PassageCutter.passages(MEETING))
                .extracting(Passage::isOfRecord)
                .containsExactly(false);
    }

    @Test
    void wordsOfTheRecordAreQuotedAsItsOwnWhateverIsAskedFor() {
        Passage decision = PassageCutter.searchable(MEETING).getLast();
        assertThat(Quotes.of(decision, Relation.SAID, 1)).satisfies(quote -> {
            assertThat(quote.relation()).isEqualTo(Relation.RECORD);
            assertThat(quote.speaker().key()).isEmpty();
        });
        assertThat(decision.statement().section()).isEqualTo("照明の更新");
    }

    @Test
    void aClerksRemarkWithinATurnIsFoundAndIsNobodysWords() {
        Meeting vote = WrittenMinutes.meeting(turn("会長", "採決", "賛成の方は挙手願います。\n（挙手　賛成五名、反対一名）\n賛成多数です。（拍手）"));
        Passage count = PassageCutter.searchable(vote).getLast();
        assertThat(count.text()).isEqualTo("（挙手 賛成五名、反対一名）");
        assertThat(count.statement().section()).isEqualTo("採決");
        assertThat(Quotes.of(count, Relation.SAID, 1)).satisfies(quote -> {
            assertThat(quote.relation()).isEqualTo(Relation.RECORD);
            assertThat(quote.speaker().key()).isEmpty();
        });
        assertThat(PassageCutter.passages(vote)).extracting(Passage::text).noneMatch(text -> text.contains("一名"));
    }
}

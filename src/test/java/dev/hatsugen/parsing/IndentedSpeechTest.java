package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Meeting;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions and answers with who speaks in brackets behind the mark, set in deeper than what the record tells itself. */
class IndentedSpeechTest {

    private static final String MINUTES = """
            水車組合　第四回役員会議事録

            日時　令和九年二月三日
            場所　組合事務所

            第一号議案　水路の浚渫について

            　早川会計は、浚渫の見積が八十万円であったと報告した。

            　　質問（小暮理事）
            　　　　雪の前に終わるんか。
            　　回答（戸川組合長）
            　　　　十一月のうちに終わらせる。
            　　　　遅れたら人を足す。

            　根岸監事は、見積が一社だけであると指摘した。
            　原案のとおり可決した。

            　　質問（小暮理事）
            　　　　鍵は誰が持つんか。
            　　回答（早川会計）
            　　　　わしが持っとる。

            　１　戸川組合長は、総会を三月に開くと述べた。
            """;

    @Test
    void speech_set_in_deeper_is_read_beside_what_is_told() {
        Meeting meeting = Minutes.of(MINUTES);
        assertThat(Minutes.labels(meeting)).containsExactly("早川会計", "小暮理事", "戸川組合長", "根岸監事", "小暮理事", "早川会計", "戸川組合長");
        assertThat(meeting.statements().get(2).words().text()).isEqualTo("十一月のうちに終わらせる。\n遅れたら人を足す。");
        assertThat(Minutes.allWords(meeting)).isEqualTo(Minutes.visible(MINUTES));
    }

    @Test
    void labels_that_are_not_set_apart_stay_the_only_convention_or_none() {
        Page page = Pages.of("質問（小暮理事）\nいつ終わるんか。\n早川会計は、来月であると述べた。\n");
        TurnConvention labels = UNSET;
        assertThat(IndentedSpeech.of(page, labels, labels)).isNull();
    }

    private static final TurnConvention UNSET = new TurnConvention() {
        @Override
        public java.util.Optional<Heading> at(Page page, int index) {
            Heading heading = Pages.heading("小暮理事");
            int words = page.line(1).span().start();
            return index == 0
                    ? java.util.Optional.of(new Heading(heading.label(), heading.labelSpan(), words, 1))
                    : java.util.Optional.empty();
        }

        @Override
        public String name() {
            return "X";
        }
    };

    @ParameterizedTest
    @CsvSource({
        "理_事_早_川_渉_㊞, 理事_早川渉",
        "専_務_理_事_早_川_渉, 専務理事_早川渉",
        "議長_組合長_早_川_渉, 議長_組合長_早川渉",
        "早_川_渉, 早川渉",
        "早_川, 早_川",
        "会長_早川, 会長_早川"
    })
    void letters_that_are_apart_are_an_office_and_a_name(String words, String joined) {
        assertThat(SpacedLetters.joinedRuns(List.of(words.split("_")))).containsExactly(joined.split("_"));
    }
}

package dev.hatsugen.verify;

import static dev.hatsugen.minutes.WrittenMinutes.turn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.language.Glossary;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.WrittenMinutes;
import dev.hatsugen.question.MemberFinder;
import dev.hatsugen.question.People;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is said of a claim beside its verdict, and which words of the record are shown. */
class VerificationNotesTest {

    private static final String LIBRARY = "町立図書館の開館時間を午後八時まで延ばすことにしました。";
    private static final String BRIDGE = "中央橋の補修工事は来年の三月に終わる予定です。";
    private static final String SCHOOL = "小学校の給食費を四月から無料にします。";
    private static final String THANKS = "どうもありがとうございました。";
    private static final VerificationService SERVICE = service();

    @Test
    void a_whole_sentence_needs_no_note() {
        Verification whole = verify(LIBRARY);
        assertThat(whole.verdict()).isEqualTo(Verdict.EXACT);
        assertThat(whole.lead()).isEqualTo("議事録にある文言です（第1回会合・図書館長）。");
        assertThat(whole.notes()).isEmpty();
        assertThat(whole.words())
                .singleElement()
                .satisfies(words -> assertThat(words.quote().text()).isEqualTo(LIBRARY));
    }

    @Test
    void closing_marks_of_the_record_are_shown_with_the_words() {
        Verification bare = verify("町立図書館の開館時間を午後八時まで延ばすことにしました");
        assertThat(bare.words().getFirst().quote().text()).isEqualTo(LIBRARY);
        assertThat(bare.notes()).isEmpty();
    }

    @Test
    void a_quote_that_is_cut_on_either_side_is_told() {
        String cut = "文の一部だけの引用です。前後も確かめてください。";
        assertThat(verify("町立図書館の開館時間を午後八時まで延ばす").notes()).containsExactly(cut);
        assertThat(verify("開館時間を午後八時まで延ばすことにしました。").notes()).containsExactly(cut);
    }

    @Test
    void sentences_that_follow_each_other_are_one_quote() {
        Verification both = verify(LIBRARY + BRIDGE);
        assertThat(both.verdict()).isEqualTo(Verdict.EXACT);
        assertThat(both.notes()).isEmpty();
    }

    @Test
    void true_sentences_that_are_apart_are_told_as_such() {
        assertThat(verify(BRIDGE + LIBRARY).notes()).containsExactly("2つの部分はどれも議事録にありますが、離れた箇所にあり、続けて述べられたものではありません。");
        assertThat(verify(LIBRARY + SCHOOL).notes())
                .containsExactly("2つの部分はどれも議事録にありますが、離れた箇所にあり、続けて述べられたものではありません。", "異なる発言者または会合の文言がつなげられています。");
    }

    @Test
    void words_at_several_places_are_counted() {
        Verification thanks = verify(THANKS);
        assertThat(thanks.notes()).containsExactly("同じ文言が2か所にあります。");
        assertThat(thanks.words()).hasSize(2);
    }

    @Test
    void of_words_at_several_places_those_of_the_named_speaker_are_shown() {
        Verification thanks = SERVICE.verify(THANKS, "教育長", Locale.JAPANESE);
        assertThat(thanks.verdict()).isEqualTo(Verdict.EXACT);
        assertThat(thanks.words())
                .singleElement()
                .satisfies(words -> assertThat(words.quote().speaker().label()).isEqualTo("教育長"));
    }

    @Test
    void a_part_that_is_nowhere_is_told() {
        Verification half = verify(LIBRARY + "宇宙船の打ち上げを毎週見学できるようになりますよ。");
        assertThat(half.verdict()).isEqualTo(Verdict.ALTERED);
        assertThat(half.notes()).containsExactly("一部は、議事録のどこにも見つかりませんでした。");
        assertThat(half.unfound()).hasSize(1);
        assertThat(half.words()).hasSize(1);
    }

    @Test
    void what_is_nowhere_has_no_notes() {
        Verification nowhere = verify("宇宙船の打ち上げを毎週見学できるようになりますよ。");
        assertThat(nowhere.verdict()).isEqualTo(Verdict.NOT_IN_RECORD);
        assertThat(nowhere.notes()).isEmpty();
        assertThat(nowhere.lead()).isEqualTo("この文言は、収録されている議事録には見つかりませんでした。");
    }

    @Test
    void true_words_of_another_meeting_name_the_claimed_one() {
        Verification other = verify("第9回会合で「" + LIBRARY + "」と述べた");
        assertThat(other.verdict()).isEqualTo(Verdict.OTHER_MEETING);
        assertThat(other.lead()).contains("「第9回会合」のものではなく", "第1回会合・図書館長");
        assertThat(verify("第1回会合で「" + LIBRARY + "」と述べた").verdict()).isEqualTo(Verdict.EXACT);
        assertThat(verify("2024年の会合で「" + LIBRARY + "」と述べた").verdict()).isEqualTo(Verdict.EXACT);
        assertThat(verify("2023年の会合で「" + LIBRARY + "」と述べた").verdict()).isEqualTo(Verdict.OTHER_MEETING);
    }

    @Test
    void true_words_of_somebody_else_name_the_claimed_speaker() {
        Verification other = SERVICE.verify(LIBRARY, "教育長", Locale.ENGLISH);
        assertThat(other.verdict()).isEqualTo(Verdict.OTHER_SPEAKER);
        assertThat(other.lead()).contains("教育長", "図書館長");
    }

    private static Verification verify(String claim) {
        return SERVICE.verify(claim, null, Locale.JAPANESE);
    }

    private static VerificationService service() {
        Corpus corpus = new Corpus(List.of(WrittenMinutes.meeting(
                turn("図書館長", null, LIBRARY + BRIDGE + THANKS), turn("教育長", null, SCHOOL + THANKS))));
        return new VerificationService(corpus, new MemberFinder(new People(corpus), Glossary.EMPTY));
    }
}

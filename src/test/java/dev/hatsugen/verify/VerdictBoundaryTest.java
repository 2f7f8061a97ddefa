package dev.hatsugen.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.language.Glossary;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.WrittenMinutes;
import dev.hatsugen.question.MemberFinder;
import dev.hatsugen.question.People;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** How many characters may differ before words are called altered, and before they are not worth showing. */
class VerdictBoundaryTest {

    private static final String RECORD = "町立図書館の開館時間を午後八時まで延ばす";
    private static final VerificationService SERVICE = service();

    @Test
    void two_fifths_of_the_characters_may_differ() {
        assertThat(verify(RECORD.substring(0, 12) + "夕方六次迄伸展").verdict()).isEqualTo(Verdict.ALTERED);
        assertThat(verify(RECORD.substring(0, 11) + "毎日早朝六次迄伸展").verdict()).isEqualTo(Verdict.NOT_IN_RECORD);
    }

    @Test
    void words_of_half_are_shown_though_they_are_not_in_the_record() {
        Verification half = verify(RECORD.substring(0, 10) + "毎日早朝六次迄伸展等");
        assertThat(half.verdict()).isEqualTo(Verdict.NOT_IN_RECORD);
        assertThat(half.words()).isNotEmpty();
    }

    @Test
    void words_of_a_fifth_are_not_shown() {
        Verification fifth = verify(RECORD.substring(0, 4) + "毎日早朝六次迄伸展等町役場前広");
        assertThat(fifth.verdict()).isEqualTo(Verdict.NOT_IN_RECORD);
        assertThat(fifth.words()).isEmpty();
    }

    private static Verification verify(String claim) {
        return SERVICE.verify(claim, null, Locale.JAPANESE);
    }

    private static VerificationService service() {
        Corpus corpus = new Corpus(List.of(WrittenMinutes.turns(RECORD + "。", "道路の補修を急ぐ。")));
        return new VerificationService(corpus, new MemberFinder(new People(corpus), Glossary.EMPTY));
    }
}

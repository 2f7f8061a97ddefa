package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToldEnglishTest {

    private static final LabelJudge JUDGE = Pages.judge(Pages.person("Moss", "Ann", ""));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Cllr Hughes also said that the fence was down. | Cllr Hughes",
                "The Clerk reported that two letters had come. | The Clerk",
                "3.1 The Clerk reported that two letters had come. | The Clerk",
                "Ann said that the bay was full. | Ann",
                "A resident asked whether the bay was full. | A resident",
                "Bo said that the bay was full. | -",
                "The fence said nothing. | -",
                "Cllr Hughes said that I was wrong. | -",
                "Cllr Hughes said \"I was wrong\". | Cllr Hughes",
                "The bay was full, Cllr Hughes said. | -",
                "The Clerk read a letter from Mr I. Rudd of the county. | The Clerk",
                "Cllr Hughes said \"I was wrong. It was the | Cllr Hughes",
                "A resident of Sowter's Yard said that it was dark. | A resident of Sowter's Yard",
                "In Mr Burrows's absence the Treasurer said that the boat was back. | the Treasurer",
                "In reply to Mr Pell, Cllr Hughes said that it had closed. | Cllr Hughes",
                "Asked about the gate, the Clerk reported that it was locked. | the Clerk",
                "By email Ann asked for a lamp by the pump. | Ann",
                "In Mr Burrows's absence the Moss said that the boat was back. | the Moss",
                "In the yard the Clerk's dog was found. | -",
                "Our musical director said that it was flat. | Our musical director"
            })
    void a_paragraph_tells_who_said_something(String paragraph, String who) {
        assertThat(ToldEnglish.speaker(paragraph, JUDGE)).isEqualTo(who);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Clerk reported that it rained. Cllr Hughes said that it was cold. | true",
                "The Clerk reported that it rained. The Clerk said that it was cold. | false",
                "The Clerk reported that it rained. Bo said that it was cold. | false",
                "The Clerk reported that it rained. Cllr Hughes seconded. | false"
            })
    void it_may_tell_of_another_too(String paragraph, boolean another) {
        assertThat(ToldEnglish.tellsOfAnother(paragraph, "The Clerk", JUDGE)).isEqualTo(another);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Resolved: that the fence be mended.",
                "It was agreed to mend the fence.",
                "Cllr Hughes left the meeting."
            })
    void outcomes_and_acts_are_the_records_own(String paragraph) {
        assertThat(ToldEnglish.isRecord(paragraph)).isTrue();
        assertThat(ToldEnglish.opens(paragraph)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4.2 She also asked for a lamp. | true",
                "He replied that it was late. | true",
                "3.2 He had obtained two quotations. | true",
                "4.2 It was agreed to mend the fence. | false",
                "4.2 Hedges were cut. | false"
            })
    void a_numbered_paragraph_may_go_on_with_the_same_speaker(String paragraph, boolean goesOn) {
        assertThat(ToldEnglish.goesOn(paragraph)).isEqualTo(goesOn);
    }

    @Test
    void paragraphs_open_with_a_speaker_a_number_or_an_outcome() {
        assertThat(ToldEnglish.opens("Cllr Hughes said that it rained.")).isTrue();
        assertThat(ToldEnglish.opens("3.2 Fences")).isTrue();
        assertThat(ToldEnglish.opens("that it rained.")).isFalse();
        assertThat(ToldEnglish.isRecord("that it rained.")).isFalse();
        assertThat(ToldEnglish.goesOn("He said that it rained.")).isTrue();
        assertThat(ToldEnglish.goesOn("Cllr Hughes said that it rained.")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cllr Hughes and Cllr Lowe | true",
                "Cllr Hughes said | true",
                "Cllr Hughes left | true",
                "We were told it was over by the pond. | true",
                "Written answer by the Clerk | true",
                "Questions by the Clerk | false",
                "Cllr Hughes | false",
                "Ann | false"
            })
    void words_before_a_colon_may_be_no_label(String words, boolean none) {
        assertThat(ToldEnglish.isNoLabel(words)).isEqualTo(none);
    }

    @Test
    void titles_are_taken_off_and_offices_are_words() {
        assertThat(ToldEnglish.untitled("County Cllr Lowe")).isEqualTo("Lowe");
        assertThat(ToldEnglish.untitled("the Mr. Lowe")).isEqualTo("Lowe");
        assertThat(ToldEnglish.untitled("Ann Lowe")).isEqualTo("Ann Lowe");
        assertThat(ToldEnglish.isOffice("Treasurer")).isTrue();
        assertThat(ToldEnglish.isOffice("Lowe")).isFalse();
    }

    @Test
    void sentences_tell_of_the_same_of_nobody_or_of_the_record() {
        EnglishSentences sentences = new EnglishSentences(JUDGE);
        assertThat(sentences.speaker("Cllr Hughes said that it rained.")).isEqualTo("Cllr Hughes");
        assertThat(sentences.speaker("He said that it rained.")).isEqualTo(SentenceReader.SAME);
        assertThat(sentences.speaker("Resolved: that we go.")).isNull();
        assertThat(sentences.speaker("The rain stopped.")).isEqualTo(SentenceReader.UNNAMED);
        assertThat(sentences.speaker("Six had been on the hill.")).isEqualTo(SentenceReader.UNNAMED);
        assertThat(sentences.speaker("There were seven now.")).isEqualTo(SentenceReader.UNNAMED);
        assertThat(sentences.speaker("Hughes had been on the hill.")).isNull();
        assertThat(sentences.speaker("Cllr Hughes said that it rained; Cllr Lowe said that it did not."))
                .isNull();
        assertThat(sentences.asks("Cllr Hughes asked whether it rained.")).isTrue();
        assertThat(sentences.asks("Cllr Hughes said that it rained.")).isFalse();
        assertThat(sentences.starts("It rained. We left.")).containsExactly(0, 11);
    }
}

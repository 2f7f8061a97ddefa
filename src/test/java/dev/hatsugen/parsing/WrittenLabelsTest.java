package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Attendance;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.PersonName;
import dev.hatsugen.minutes.Provenance;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WrittenLabelsTest {

    private static final Attendee PLAIN = person("桃井", "");
    private static final Attendee SALES = person("桃井", "営業");
    private static final Attendee NICK = person("猫田", "ニャー・総務課");
    private static final Attendee OTHER = person("犬山", "桃井、ハチ");

    private final WrittenLabels labels = new WrittenLabels(List.of(PLAIN, SALES, NICK, OTHER));

    @Test
    void anEntryIsMeantAsAWhole() {
        assertThat(labels.entry("桃井")).isSameAs(PLAIN);
        assertThat(labels.entry("桃井（営業）")).isSameAs(SALES);
        assertThat(labels.entry("桃井 (営業)")).isSameAs(SALES);
        assertThat(labels.entry("桃井（総務）")).isNull();
    }

    @Test
    void aGivenNameAndTheFirstLetterOfTheSurnameMeanTheOneWhoHasBoth() {
        Attendee pritchard = latin("Gwen", "Pritchard");
        WrittenLabels latin = new WrittenLabels(
                List.of(pritchard, latin("Gwen", "Orde"), latin("Ida", "Pell"), latin("Ida", "Parr")));
        assertThat(latin.entry("Gwen P.")).isSameAs(pritchard);
        assertThat(latin.entry("Gwen P")).isSameAs(pritchard);
        assertThat(latin.entry("Ida P.")).isNull();
        assertThat(latin.entry("Gwen")).isNull();
        assertThat(latin.entry("")).isNull();
    }

    private static Attendee latin(String given, String surname) {
        return new Attendee(
                new PersonName(surname, given, null), "", Attendance.PRESENT, new Provenance.Supplied("a list"));
    }

    @Test
    void aWordInTheBracketsOfOnePersonIsANickname() {
        assertThat(labels.nickname("ニャー")).isSameAs(NICK);
        assertThat(labels.nickname("ハチ")).isSameAs(OTHER);
        assertThat(labels.entry("ニャー")).isNull();
    }

    @Test
    void theBeginningOfHowANameIsReadCallsItsBearer() {
        Attendee odagiri = person("小田切", "");
        Attendee given = new Attendee(
                new PersonName("大木", "花子", null), "", Attendance.PRESENT, new Provenance.Supplied("a list"));
        WrittenLabels read = new WrittenLabels(List.of(odagiri, given, person("小林", "")));
        assertThat(read.nickname("おだ")).isSameAs(odagiri);
        assertThat(read.nickname("オダギリさん")).isSameAs(odagiri);
        assertThat(read.nickname("はな")).isSameAs(given);
        assertThat(read.nickname("ぎり")).isNull();
        assertThat(new WrittenLabels(List.of(odagiri, person("小田", ""))).nickname("おだ"))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"総務課", "桃井", "猫田", "犬"})
    void aBodyAndANameOfSomebodyAreNone(String label) {
        assertThat(labels.nickname(label)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"課長", "傍聴者", "ア"})
    void anOfficeAnAnonymousWordAndALetterAreNone(String word) {
        WrittenLabels alone = new WrittenLabels(List.of(person("猫田", word + "・ニャー")));
        assertThat(alone.nickname(word)).isNull();
        assertThat(alone.nickname("ニャー")).isNotNull();
    }

    @Test
    void whatIsWrittenOfTwoMeansNobody() {
        WrittenLabels two = new WrittenLabels(
                List.of(person("桃井", ""), person("桃井", ""), person("猫田", "ニャー"), person("犬山", "ニャー")));
        assertThat(two.entry("桃井")).isNull();
        assertThat(two.nickname("ニャー")).isNull();
    }

    @Test
    void aWordThatIsThereTwiceIsOfOnePersonStill() {
        Attendee twice = person("猫田", "ニャー、ニャー");
        assertThat(new WrittenLabels(List.of(twice)).nickname("ニャー")).isSameAs(twice);
    }

    private static Attendee person(String surname, String post) {
        return new Attendee(
                new PersonName(surname, "", null), post, Attendance.PRESENT, new Provenance.Supplied("a list"));
    }
}

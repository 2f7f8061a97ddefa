package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Attendance;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Provenance;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.minutes.Speaker;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerResolverTest {

    private static final Span NOWHERE = new Span(0, 0);

    private static Attendee absent(String surname, String given, String post) {
        Attendee there = Pages.person(surname, given, post);
        return new Attendee(there.name(), post, Attendance.ABSENT, there.provenance());
    }

    private static final List<Attendee> PEOPLE = List.of(
            Pages.person("早川", "渉", "会長"),
            Pages.person("小暮", "正", "委員"),
            Pages.person("小暮", "恵", "委員"),
            Pages.person("戸川", "淳", "書記（会計）"),
            Pages.person("戸川", "", ""),
            Pages.person("林", "薫", "監事"),
            Pages.person("Moss", "Ann", "Chair"),
            absent("森下", "進", "委員"));

    private static String name(String label, String... labels) {
        SpeakerResolver resolver = new SpeakerResolver(PEOPLE, Pages.headings(labels), List.of());
        Speaker speaker = resolver.byLabel(SpeakerLabel.of(label), NOWHERE);
        assertThat(speaker.label()).isEqualTo(SpeakerLabel.of(label).text());
        assertThat(speaker.proof()).isEqualTo(Speaker.Proof.LABEL_LINE);
        return speaker.name() == null ? "-" : speaker.name();
    }

    @ParameterizedTest
    @CsvSource({
        "早川会長, 早川 渉",
        "早川委員, 早川 渉",
        "早川, 早川 渉",
        "会長, 早川 渉",
        "会長（早川君）, 早川 渉",
        "早川（渉）会長, 早川 渉",
        "会長（森君）, -",
        "小暮委員, -",
        "小暮（恵）委員, 小暮 恵",
        "小暮正委員, 小暮 正",
        "委員, -",
        "戸川, 戸川 淳",
        "書記, 戸川 淳",
        "会計, 戸川 淳",
        "森下委員, -",
        "Cllr Moss, Ann Moss",
        "AM, Ann Moss",
        "the Chair, Ann Moss",
        "中野委員, -",
        "会長（中野薫君）, 中野薫",
        "中野 薫, 中野 薫",
        "中野薫君, 中野薫",
        "Ivy Ash, Ivy Ash",
        "林（電話）, 林 薫",
        "早川 [オンライン参加], 早川 渉",
        "Moss (by phone), Ann Moss",
        "林（施工）, -",
        "早川恵子君, 早川恵子"
    })
    void a_label_means_the_one_person_whom_it_fits(String label, String name) {
        assertThat(name(label, label)).isEqualTo(name);
    }

    @Test
    void a_label_that_names_the_holder_of_an_office_tells_it_for_the_office_alone() {
        assertThat(name("議長", "議長（中野薫君）", "議長")).isEqualTo("中野薫");
        assertThat(name("議長", "議長（中野薫君）", "議長（森田恵君）", "議長")).isEqualTo("-");
        assertThat(name("議長", "議長")).isEqualTo("-");
    }

    @Test
    void somebody_named_by_a_label_alone_is_in_the_text_there() {
        SpeakerResolver resolver = new SpeakerResolver(PEOPLE, Pages.headings("議長（中野薫君）"), List.of());
        Speaker speaker = resolver.byLabel(SpeakerLabel.of("議長（中野薫君）"), NOWHERE);
        assertThat(speaker.attendee()).satisfies(person -> {
            assertThat(person.post()).isEqualTo("議長");
            assertThat(person.attendance()).isEqualTo(Attendance.PRESENT);
            assertThat(person.provenance()).isEqualTo(new Provenance.InText(NOWHERE));
        });
    }

    @ParameterizedTest
    @CsvSource({"会長, 早川 渉", "書記, 戸川 淳", "委員, -", "副会長, -", "早川会長, 早川 渉", "監, -"})
    void a_heading_means_the_one_holder_of_its_office(String office, String name) {
        Speaker speaker = new SpeakerResolver(PEOPLE, List.of(), List.of()).byOffice(office);
        assertThat(speaker.proof()).isEqualTo(Speaker.Proof.HEADING);
        assertThat(speaker.label()).isEqualTo(office);
        assertThat(speaker.name() == null ? "-" : speaker.name()).isEqualTo(name);
    }

    @Test
    void whom_the_record_mentions_goes_first() {
        Attendee boss = Pages.person("根岸", "巌", "");
        SpeakerResolver resolver = new SpeakerResolver(PEOPLE, Pages.headings("会長"), List.of(), Map.of("会長", boss));
        assertThat(resolver.byLabel(SpeakerLabel.of("会長"), NOWHERE).attendee()).isEqualTo(boss);
        assertThat(resolver.named(PEOPLE.getFirst().name())).isEqualTo(PEOPLE.getFirst());
        assertThat(resolver.named(boss.name())).isNull();
    }

    @Test
    void a_namesake_is_whom_the_labels_never_call_by_the_office() {
        List<Attendee> two = List.of(Pages.person("早川", "渉", "座長"), Pages.person("早川", "恵", "委員"));
        SpeakerResolver late = new SpeakerResolver(two, Pages.headings("早川座長", "早川委員"), List.of());
        assertThat(late.byLabel(SpeakerLabel.of("早川委員"), NOWHERE).name()).isEqualTo("早川 恵");
        assertThat(late.byLabel(SpeakerLabel.of("早川座長"), NOWHERE).name()).isEqualTo("早川 渉");
    }
}

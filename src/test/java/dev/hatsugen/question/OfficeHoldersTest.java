package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who held an office when. */
class OfficeHoldersTest {

    private static final MeetingMention NO_MEETING = new MeetingMention(List.of(), List.of(), null, false);
    private static final MeetingMention EACH = new MeetingMention(List.of(), List.of(), null, true);

    private static final Corpus CORPUS = new Corpus(List.of(
            SpokenMinutes.held(1, "2023-03-01", "建設局長|尾上|誠|建設局長", "防災課長|相良|由衣|総務部防災課長", "|小林|花子|知事", "建設部長|野沢|順|建設部長"),
            SpokenMinutes.held(2, "2024-03-01", "建設局長|種村|浩二|建設局長", "副知事|尾上|誠|副知事", "経済産業大臣|久我|光彦|経済産業大臣"),
            SpokenMinutes.held(3, "2025-03-01", "建設局次長|長谷部|めぐみ|建設局次長", "建設局参事|小松|学|建設局参事")));
    private static final List<PersonProfile> PROFILES = new People(CORPUS).profiles();
    private static final OfficeHolders HOLDERS = new OfficeHolders(PROFILES);

    @ParameterizedTest
    @CsvSource({
        "建設局長, ANY, 尾上誠@1・種村浩二@2",
        "建設局長, NOW, 種村浩二@2",
        "建設局長, FORMER, 尾上誠@1・尾上誠@2",
        "副知事, FORMER, 尾上誠@2",
        "防災課長, ANY, 相良由衣@1",
        "課長, ANY, 相良由衣@1",
        "局長, ANY, 尾上誠@1・種村浩二@2",
        "知事, ANY, 小林花子@1",
        "経産大臣, ANY, 久我光彦@2",
        "財政局長, ANY, ''",
        "教育長, NOW, ''"
    })
    void an_office_means_each_of_its_holders_or_one_of_them(String office, Tenure tenure, String people) {
        assertThat(SpokenMinutes.described(HOLDERS.of(office(office), tenure, NO_MEETING)))
                .isEqualTo(people);
    }

    @Test
    void the_silent_are_meant_only_where_nobody_of_the_office_spoke() {
        List<PersonProfile> profiles = new People(new Corpus(List.of(
                        SpokenMinutes.held(1, "2023-03-01", "|小林|花子|知事"),
                        SpokenMinutes.held(2, "2024-03-01", "知事|大野|誠|知事"))))
                .profiles();
        assertThat(SpokenMinutes.described(new OfficeHolders(profiles).of(office("知事"), Tenure.ANY, NO_MEETING)))
                .isEqualTo("大野誠@2");
    }

    @Test
    void at_a_meeting_without_a_holder_others_of_the_body_answer() {
        Meeting last = CORPUS.meetings().getLast();
        MeetingMention when = new MeetingMention(List.of(last), List.of(), null, false);
        assertThat(SpokenMinutes.described(HOLDERS.of(office("建設局長"), Tenure.ANY, when)))
                .isEqualTo("小松学@3・尾上誠@1・種村浩二@2");
        assertThat(SpokenMinutes.described(HOLDERS.of(office("建設局長"), Tenure.ANY, EACH)))
                .contains("小松学@3");
        assertThat(SpokenMinutes.described(HOLDERS.of(office("局長"), Tenure.ANY, when)))
                .isEqualTo("尾上誠@1・種村浩二@2");
    }

    @Test
    void of_a_meeting_those_are_meant_whose_office_is_called_just_so() {
        List<PersonProfile> profiles = SpokenMinutes.people("部長|野沢|順|部長", "建設部長|尾上|誠|建設部長", "文学部長|久我|光彦|文学部長")
                .profiles();
        OfficeHolders holders = new OfficeHolders(profiles);
        assertThat(SpokenMinutes.described(holders.of(office("部長"), Tenure.ANY, NO_MEETING)))
                .isEqualTo("野沢順@1");
        assertThat(SpokenMinutes.described(holders.of(office("建設部長"), Tenure.ANY, NO_MEETING)))
                .isEqualTo("尾上誠@1");
    }

    @Test
    void words_of_office_or_post_describe_people_among_others() {
        List<Participant> all = new People(CORPUS).participants();
        assertThat(SpokenMinutes.described(HOLDERS.describedBy(List.of("総務", "防災"), all)))
                .isEqualTo("相良由衣@1");
        assertThat(HOLDERS.describedBy(List.of("総務", "建設"), all)).isEmpty();
        assertThat(HOLDERS.describedBy(List.of("防災"), List.of())).isEmpty();
    }

    @Test
    void everyday_names_of_bodies_are_known() {
        assertThat(OfficeHolders.aliases()).anySatisfy(alias -> {
            assertThat(alias.asked().matcher("経産省").find()).isTrue();
            assertThat(alias.held().matcher("経済産業大臣").find()).isTrue();
        });
    }

    private static Office office(String words) {
        return Office.of(words).orElseThrow();
    }
}

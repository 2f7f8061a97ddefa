package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Attendee;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom labels mean that are an office alone, or a surname with an office behind it. */
class OfficeHoldersTest {

    private static final Attendee CHAIR = Pages.person("戸田", "", "会長");
    private static final Attendee DEPUTY = Pages.person("早川", "", "副会長");
    private static final Attendee CLERK = Pages.person("小暮", "", "書記");
    private static final List<Attendee> PEOPLE = List.of(CHAIR, DEPUTY, CLERK);

    @Test
    void an_office_means_its_one_holder() {
        assertThat(OfficeHolders.of(PEOPLE, new LabelFit("会長"))).isEqualTo(CHAIR);
        assertThat(OfficeHolders.of(PEOPLE, new LabelFit("監事"))).isNull();
        assertThat(OfficeHolders.of(List.of(), new LabelFit("会長"))).isNull();
        assertThat(OfficeHolders.of(List.of(CHAIR, Pages.person("林", "", "会長")), new LabelFit("会長")))
                .isNull();
    }

    @Test
    void all_who_hold_it_best_are_found() {
        Attendee other = Pages.person("林", "", "会長");
        assertThat(OfficeHolders.best(List.of(CHAIR, other, CLERK), new LabelFit("会長")))
                .containsExactly(CHAIR, other);
        assertThat(OfficeHolders.best(PEOPLE, new LabelFit("監事"))).isEmpty();
    }

    @Test
    void labels_with_the_surname_itself_are_no_offices_alone() {
        assertThat(OfficeHolders.of(PEOPLE, Pages.headings("会長", "小暮書記", "監事"))).containsExactly(CHAIR);
    }

    @Test
    void a_namesake_is_told_by_what_the_listed_person_is_called_elsewhere() {
        Attendee bare = Pages.person("戸田", "", "会長");
        BareSurnames called = new BareSurnames(Pages.headings("戸田会長", "戸田委員"));
        assertThat(called.isAnother(SpeakerLabel.of("戸田委員"), bare)).isTrue();
        assertThat(called.isAnother(SpeakerLabel.of("戸田会長"), bare)).isFalse();
        BareSurnames uncalled = new BareSurnames(Pages.headings("会長", "戸田委員"));
        assertThat(uncalled.isAnother(SpeakerLabel.of("戸田委員"), bare)).isFalse();
    }

    @Test
    void somebody_listed_in_full_has_no_such_namesake() {
        BareSurnames called = new BareSurnames(Pages.headings("戸田会長", "戸田委員"));
        assertThat(called.isAnother(SpeakerLabel.of("戸田委員"), Pages.person("戸田", "淳", "会長")))
                .isFalse();
        assertThat(called.isAnother(SpeakerLabel.of("戸田委員"), Pages.person("戸田淳", "", "会長")))
                .isFalse();
    }
}

package dev.hatsugen.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonMentionTest {

    private static final List<Participant> ITOS =
            SpokenMinutes.people("1班 伊藤さん", "3班 伊藤さん").participants();

    @Test
    void somebody_has_to_be_meant() {
        assertThatThrownBy(() -> new PersonMention("誰か", new Span(0, 2), List.of(), true, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("誰か");
    }

    @ParameterizedTest
    @CsvSource({
        "3班の伊藤さんは賛成か, 3, 3班 伊藤さん",
        "3班伊藤さんは賛成か, 2, 3班 伊藤さん",
        "伊藤さんは賛成か, 0, 1班 伊藤さん・3班 伊藤さん",
        "2班の伊藤さんは賛成か, 3, 1班 伊藤さん・3班 伊藤さん",
        "3班と話した伊藤さんは賛成か, 6, 1班 伊藤さん・3班 伊藤さん"
    })
    void words_right_before_the_name_tell_namesakes_apart(String question, int start, String people) {
        PersonMention both = mention(new Span(start, start + 4), true);
        assertThat(both.introduced(question).people()).containsExactly(people.split("・"));
    }

    @Test
    void what_is_changed_leaves_the_rest_as_it_was() {
        PersonMention misspelt = new PersonMention("伊籐", new Span(1, 3), ITOS, true, true, true);
        assertThat(misspelt.likely()).isEqualTo(new PersonMention("伊籐", new Span(1, 3), ITOS, false, true, true));
        assertThat(misspelt.asked("伊籐氏")).isEqualTo(new PersonMention("伊籐氏", new Span(1, 3), ITOS, true, true, true));
        assertThat(misspelt.at(new Span(0, 3)))
                .isEqualTo(new PersonMention("伊籐", new Span(0, 3), ITOS, true, true, true));
        assertThat(mention(new Span(0, 2), true).misspelt()).isFalse();
    }

    @Test
    void mentions_overlap_where_they_have_a_character_in_common() {
        List<PersonMention> mentions = List.of(mention(new Span(2, 4), true), mention(new Span(8, 10), true));
        assertThat(PersonMention.anyOverlaps(mentions, new Span(3, 5))).isTrue();
        assertThat(PersonMention.anyOverlaps(mentions, new Span(9, 12))).isTrue();
        assertThat(PersonMention.anyOverlaps(mentions, new Span(4, 8))).isFalse();
        assertThat(PersonMention.anyOverlaps(List.of(), new Span(0, 9))).isFalse();
    }

    @Test
    void two_mentions_share_people_who_are_the_same_at_whatever_meeting() {
        People people = new People(new Corpus(List.of(
                SpokenMinutes.held(1, "2024-03-01", "町長|伊藤|花子|町長"),
                SpokenMinutes.held(2, "2025-03-01", "町長|伊藤|花子|町長", "佐藤委員"))));
        PersonMention first = mention(people.participants().subList(0, 1));
        PersonMention second = mention(people.participants().subList(1, 2));
        PersonMention other = mention(people.participants().subList(2, 3));
        assertThat(first.sharesPeople(second)).isTrue();
        assertThat(first.sharesPeople(other)).isFalse();
        assertThat(mention(people.participants()).people()).containsExactly("伊藤 花子", "佐藤委員");
    }

    @Test
    void a_label_alone_of_the_same_body_is_no_second_person() {
        People people = new People(new Corpus(List.of(
                SpokenMinutes.held(1, "2024-03-01", "矢内委員|矢内|千鶴|委員"), SpokenMinutes.held(2, "2025-03-01", "矢内委員"))));
        assertThat(mention(people.participants()).people()).containsExactly("矢内 千鶴");
    }

    private static PersonMention mention(Span span, boolean strict) {
        return new PersonMention("伊藤さん", span, ITOS, strict, false);
    }

    private static PersonMention mention(List<Participant> people) {
        return new PersonMention("町長", new Span(0, 2), people, true, true);
    }
}

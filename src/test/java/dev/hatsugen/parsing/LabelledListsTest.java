package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.RecordText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where on a page a list may be that says whom labels mean, and what makes it one. */
class LabelledListsTest {

    private static final String LIST = "木工早川/塗師小暮\n";
    private static final String FILLER = "橋の件\n";

    /** Whom labels mean; the last {@code turnLines} lines are one turn. */
    private static Map<String, String> people(String text, int turnLines, String... labels) {
        Page page = Pages.of(text);
        int turn = page.size() - turnLines;
        List<Part> parts = new ArrayList<>(IntStream.range(0, turn)
                .mapToObj(line -> Part.record(RecordText.Kind.FRONT, null, line))
                .toList());
        if (turnLines > 0) {
            parts.add(new Part(null, null, null, null, turn, page.size()));
        }
        return LabelledPeople.of(page, parts, Pages.headings(labels)).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        found -> found.getValue().person().name().joined()));
    }

    private static Map<String, String> people(String text) {
        return people(text, 0, "木工", "塗師", "帳場");
    }

    @Test
    void a_list_is_in_the_first_hundred_lines_or_the_last_twelve() {
        assertThat(people(FILLER.repeat(99) + LIST + FILLER.repeat(30))).hasSize(2);
        assertThat(people(FILLER.repeat(100) + LIST + FILLER.repeat(30))).isEmpty();
        assertThat(people(FILLER.repeat(120) + LIST + FILLER.repeat(12))).isEmpty();
        assertThat(people(FILLER.repeat(120) + LIST + FILLER.repeat(11))).hasSize(2);
    }

    @Test
    void of_the_last_turn_the_lines_below_its_first_one_may_be_a_list() {
        assertThat(people(FILLER + "終わります。\n" + LIST, 2, "木工", "塗師")).hasSize(2);
        assertThat(people(FILLER + LIST, 1, "木工", "塗師")).isEmpty();
        assertThat(people(LIST + FILLER.repeat(12), 13, "木工", "塗師")).isEmpty();
        assertThat(people("終わります。\n" + LIST + FILLER.repeat(12), 14, "木工", "塗師"))
                .isEmpty();
    }

    @Test
    void two_labels_must_be_explained_in_one_block() {
        assertThat(people("木工早川\n塗師小暮\n")).containsEntry("木工", "早川").containsEntry("塗師", "小暮");
        assertThat(people("木工早川\n")).isEmpty();
        assertThat(people("木工早川\n\n\n塗師小暮\n")).isEmpty();
    }

    @Test
    void nobody_is_meant_where_two_are() {
        assertThat(people("木工早川/塗師小暮/木工早川\n")).hasSize(2);
        assertThat(people(LIST + "\n\n" + LIST)).hasSize(2);
        assertThat(people(LIST + "\n\n木工戸川/塗師小暮\n")).containsOnlyKeys("塗師");
        assertThat(people("木工早川\n木工戸川\n塗師小暮\n帳場三宅\n")).containsOnlyKeys("塗師", "帳場");
    }

    @Test
    void no_list_is_longer_than_half_a_thousand_letters() {
        String list = "木工早川/塗師小暮/";
        assertThat(people(list + "あ".repeat(500 - list.length()) + "\n")).hasSize(2);
        assertThat(people(list + "あ".repeat(501 - list.length()) + "\n")).isEmpty();
    }

    @Test
    void an_office_in_the_brackets_of_one_label_calls_its_holder() {
        String list = "委員長 早川\n部長 小暮\n";
        assertThat(people(list, 0, "組合(委員長)", "会社(部長)")).containsEntry("組合(委員長)", "早川");
        assertThat(people(list, 0, "組合(委員長)", "会社(委員長)", "会社(部長)")).isEmpty();
        assertThat(people("橋 早川\n川 小暮\n", 0, "組合(橋)", "会社(川)")).isEmpty();
    }
}

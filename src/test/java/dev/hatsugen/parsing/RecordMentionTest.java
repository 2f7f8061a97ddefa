package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordMentionTest {

    private static String write(List<RecordMention> mentions) {
        return mentions.stream()
                .map(mention -> mention.name().full() + ":" + mention.post() + ":" + mention.nick())
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JK = Jo Kearney (captain), BR=Bo Roe | Jo Kearney:captain:JK; Bo Roe::BR",
                "M = 早川 | 早川::M",
                "JK is Jo Kearney | ''"
            })
    void a_legend_says_who_is_called_what(String line, String mentions) {
        assertThat(write(RecordMention.legend(line))).isEqualTo(mentions);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We met at the clerk Ivy Ash and then went. | Ivy Ash:clerk:",
                "We met at Jo Kearney (captain). | Jo Kearney:captain:captain",
                "They met at Ann's. Jo Kearney came. | Jo Kearney::",
                "Kearney came. | ''",
                "早川 実里（世話役） 戸川 朋 小暮 進 | 早川 実里:世話役:; 戸川 朋::; 小暮 進::"
            })
    void a_line_names_people(String line, String mentions) {
        assertThat(write(RecordMention.in(line, new CutWeights(List.of())))).isEqualTo(mentions);
    }

    @Test
    void entries_are_cut_at_signs_and_blanks_outside_of_brackets() {
        assertThat(RecordMention.entries("会長　早川（渉、正）、書記: 小暮）；（戸川"))
                .containsExactly(List.of("会長", "早川（渉、正）"), List.of("書記", "小暮"), List.of("戸川"));
    }

    @Test
    void neighbours_are_joined_at_blanks() {
        List<RecordMention> found = RecordMention.in("会長　早川　恵子、書記　小暮（マメ）", new CutWeights(List.of()));
        assertThat(write(found)).contains("早川 恵子:会長:").contains("小暮:書記（マメ）:マメ");
    }
}

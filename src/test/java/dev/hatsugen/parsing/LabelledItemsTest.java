package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelledItemsTest {

    @Test
    void wide_letters_figures_and_brackets_become_narrow() {
        assertThat(LabelledItems.narrow("Ａ１（会長）：～")).isEqualTo("A1(会長):~");
        assertThat(LabelledItems.narrow("早，川；渉／！")).isEqualTo("早，川；渉／!");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "頭 早川 杜氏 小暮; 頭 早川/杜氏 小暮",
                "頭早川、杜氏小暮; 頭早川/杜氏小暮",
                "頭早川  杜氏小暮; 頭早川/杜氏小暮",
                "頭(杜氏 小暮、蔵)早川; 頭(杜氏 小暮、蔵)早川",
                "・頭早川|・; 頭早川",
                "早川渉 頭、小暮茜 杜氏; 早川渉 頭/小暮茜 杜氏",
                "居た人: 頭早川→杜氏小暮; 居た人:/頭早川→/杜氏小暮"
            })
    void a_line_is_cut_at_labels_and_separators(String line, String items) {
        assertThat(new LabelledItems(List.of("頭", "杜氏")).of(line)).containsExactly(items.split("/"));
    }

    @Test
    void the_longest_label_is_taken() {
        assertThat(new LabelledItems(List.of("会", "会計")).of("書記 会計早川")).containsExactly("書記", "会計早川");
    }
}

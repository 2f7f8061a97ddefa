package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.PersonName;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryCutsTest {

    private static String cut(String entry, @Nullable PersonEntry read, String... labels) {
        PersonEntry person = EntryCuts.likeliest(entry, read, new CutWeights(List.of(labels)));
        return person == null
                ? "-"
                : person.name().surname() + "/" + person.name().given() + "/" + person.post();
    }

    @ParameterizedTest
    @CsvSource({
        "早川渉専務, 早川/渉/専務",
        "商工振興課　戸川淳主査, 戸川/淳/商工振興課 主査",
        "専務早川渉, 早川/渉/専務",
        "早川恵子, 早川/恵子/",
        "早川 渉（会長）, 早川/渉/会長",
        "早川渉専務（司会）, 早川/渉/専務（司会）",
        "早川さん, 早川//",
        "事 務 局 長　早 川 渉, 早川/渉/事務局長"
    })
    void the_likeliest_cut_parts_post_and_name(String entry, String person) {
        assertThat(cut(entry, null)).isEqualTo(person);
    }

    @ParameterizedTest
    @ValueSource(strings = {"水道料金の値上げ", "会長", "Ana Ruiz", "町内会", "早川渉、小暮正"})
    void other_words_are_nobody(String entry) {
        assertThat(cut(entry, null)).isEqualTo("-");
    }

    @Test
    void what_the_patterns_read_stays_unless_it_is_unlikely() {
        PersonEntry right = new PersonEntry(new PersonName("早川", "渉", null), "専務");
        assertThat(cut("早川渉専務", right)).isEqualTo("早川/渉/専務");
        PersonEntry latin = new PersonEntry(new PersonName("Ruiz", "Ana", null), "専務");
        assertThat(cut("専務 Ana Ruiz", latin)).isEqualTo("Ruiz/Ana/専務");
        PersonEntry elsewhere = new PersonEntry(new PersonName("小暮", "正", null), "");
        assertThat(cut("早川渉専務", elsewhere)).isEqualTo("小暮/正/");
        PersonEntry wrong = new PersonEntry(new PersonName("専務早", "川渉", null), "");
        assertThat(cut("専務早川渉", wrong)).isEqualTo("早川/渉/専務");
        PersonEntry longer = new PersonEntry(new PersonName("早川", "義務教育", null), "課長");
        assertThat(cut("早川義務教育課長", longer)).isEqualTo("早川//義務教育課長");
        PersonEntry kana = new PersonEntry(new PersonName("早川", "アレクサ", null), "");
        assertThat(cut("早川アレクサ", kana)).isEqualTo("早川/アレクサ/");
    }

    @Test
    void a_label_that_is_neither_an_office_nor_a_body_is_somebody() {
        assertThat(cut("ボス（会長）", null, "ボス")).isEqualTo("ボス//会長");
        assertThat(cut("ボス（会長）", null)).isEqualTo("-");
        assertThat(cut("会長", null, "会長")).isEqualTo("-");
        assertThat(cut("参加者", null, "参加者")).isEqualTo("-");
    }

    @Test
    void a_surname_that_ends_as_a_body_does_is_one_by_the_labels() {
        assertThat(cut("南院千秋", null, "南院委員")).isEqualTo("南院/千秋/");
        assertThat(cut("南院委員（新任）", null, "南院委員")).isEqualTo("南院//委員（新任）");
        assertThat(cut("総務課長", null, "総務委員")).isEqualTo("-");
    }

    @Test
    void all_cuts_end_at_words_or_blanks() {
        EntryCuts cuts = new EntryCuts(EntryText.of("会長 早川渉"), new CutWeights(List.of()));
        assertThat(cuts.letters()).isEqualTo("会長早川渉");
        assertThat(cuts.all(CutWeights.NEVER))
                .noneMatch(cut -> cut.start() == 3 || cut.end() == 3 || cut.parted() == 3);
        assertThat(cuts.all(CutWeights.NEVER)).extracting(EntryCuts.Cut::start).contains(2);
        assertThat(cuts.all(1000)).isEmpty();
    }
}

package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.RealCorpus;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Snapshot;
import dev.hatsugen.minutes.PassageCutter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code /search}, {@code /meeting}, {@code /timeline}. */
final class SearchTest extends OnLocalMinutes {

    private static final Pattern RANGE = Pattern.compile("([0-9]+)(?:～([0-9]+))?件目（全([0-9]+)件）");

    @Test
    void everyHitIsOnOnePageAndThePagesSayWhichOfHowMany() throws Exception {
        startBot();
        Interaction asked = give("search", "words", "人材");
        Snapshot.check("search", asked.reply());
        int expected = 0;
        int all = 0;
        for (String page : pages(asked)) {
            Matcher range = RANGE.matcher(page);
            assertThat(range.find()).as(page).isTrue();
            assertThat(Integer.parseInt(range.group(1))).isEqualTo(expected + 1);
            expected = Integer.parseInt(range.group(2) == null ? range.group(1) : range.group(2));
            all = Integer.parseInt(range.group(3));
        }
        assertThat(expected).isEqualTo(all);
        assertThat(all).isEqualTo(passagesWith("人材"));
        assertThat(discord.click(asked, "files").file()).contains("/検索 言葉:人材");
    }

    private static int passagesWith(String word) {
        return (int) RealCorpus.corpus().meetings().stream()
                .flatMap(meeting -> PassageCutter.passages(meeting).stream())
                .filter(passage -> passage.text().replaceAll("[\\s・]", "").contains(word))
                .count();
    }

    @Test
    void speakerMeetingAndPeriodNarrowASearch() throws Exception {
        startBot();
        assertThat(read(give("search", "words", "人材", "member", "後藤", "meeting", "42")))
                .contains("後藤 厚宏")
                .doesNotContain("遠藤", "第26回");
        assertThat(read(give("search", "words", "人材", "to", "令和3年")))
                .contains("第26回")
                .doesNotContain("第42回");
        assertThat(read(give("search", "words", "人材", "from", "2022年", "to", "2024年")))
                .contains("その条件に当てはまる発言は収録されていません。");
        assertThat(read(give("search", "words", "人材", "from", "13月"))).contains("「13月」は日付として読み取れません。");
        assertThat(read(give("search", "words", "人材", "member", "鈴木一朗"))).contains("近い名前：");
    }

    @Test
    void hitsAreSortedAsIsChosen() throws Exception {
        startBot();
        Interaction asked = give("search", "words", "人材", "sort", "newest");
        assertThat(read(asked)).startsWith("/検索 言葉:人材 並び順:新しい順");
        String newest = String.join("\n", pages(asked));
        assertThat(newest.indexOf("第42回")).isBetween(0, newest.indexOf("第26回"));
        String oldest = String.join("\n", pages(give("search", "words", "人材", "sort", "record")));
        assertThat(oldest.indexOf("第26回")).isBetween(0, oldest.indexOf("第42回"));
        String byName = String.join("\n", pages(give("search", "words", "人材", "sort", "speaker")));
        assertThat(byName.indexOf("遠藤")).isBetween(0, byName.indexOf("後藤"));
        assertThat(byName.lastIndexOf("遠藤")).isBetween(0, byName.indexOf("後藤"));
        assertThat(read(give("search", "words", "人材", "sort", "長さ"))).contains("「長さ」という並び順はありません。", "新しい順");
    }

    @Test
    void whatStandsNowhereIsSaidOfAllThatWasLookedThrough() throws Exception {
        startBot();
        Interaction asked = give("search", "words", "夕食");
        int turns = RealCorpus.corpus().meetings().stream()
                .mapToInt(meeting -> meeting.statements().size())
                .sum();
        assertThat(read(asked)).contains("発言" + turns + "件をすべて確認しましたが、「夕食」はありませんでした。");
        Snapshot.check("search-none", asked.reply());
    }

    @Test
    void aMeetingIsOutlinedAndComesAsAFile() throws Exception {
        startBot();
        Interaction asked = give("meeting", "meeting", "42");
        Snapshot.check("meeting", asked.reply());
        assertThat(String.join("\n", pages(asked)).replaceAll("\\\\(.)", "$1"))
                .contains("第42回会合の構成です（発言21件）。", "決定事項", "討議（124–792行）", "遠藤 信博：201–264行");
        assertThat(discord.click(asked, "files").files().get("minutes.txt"))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(RealCorpus.corpus().meetings().getLast().source().text());
    }

    @Test
    void aTopicIsFollowedOverTheMeetings() throws Exception {
        startBot();
        Interaction asked = give("timeline", "topic", "サプライチェーン");
        Snapshot.check("timeline", asked.reply());
        assertThat(String.join("\n", pages(asked))).containsSubsequence("第26回", "発言20件のうち", "第42回", "発言21件のうち");
        assertThat(read(give("timeline", "topic", "クジラ"))).contains("「クジラ」に触れた箇所はありませんでした。");
    }

    @Test
    void datesOfMeetingsAreOffered() throws Exception {
        startBot();
        assertThat(offered("search", "from", "")).isEqualTo(List.of("2025-02-05", "2021-02-09"));
    }
}

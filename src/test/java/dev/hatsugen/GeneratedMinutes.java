package dev.hatsugen;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.SourceText;
import dev.hatsugen.parsing.MinutesParser;
import dev.hatsugen.parsing.SidecarMetadata;
import dev.hatsugen.parsing.UnreadableMinutesException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Minutes made of words at random, as many as a test needs; the same number always gives the same text. */
public final class GeneratedMinutes {

    private static final List<String> SURNAMES = List.of("石田", "浜口", "田村", "大場", "三浦", "野口", "岸本", "水谷");
    private static final List<String> THINGS = List.of(
            "学校給食",
            "防災訓練",
            "図書館の開館時間",
            "公園の遊具",
            "水道管の更新",
            "商店街の空き店舗",
            "通学路の照明",
            "保育所の定員",
            "路線バスの減便",
            "ごみの分別",
            "空き家の活用",
            "河川敷の清掃",
            "観光案内所",
            "消防団の装備",
            "介護施設の人手",
            "農道の補修");
    private static final List<String> SAYINGS = List.of(
            "%sについては、来年度の予算で%d件を見込んでおり、関係する部署と調整を進めている。",
            "%sに関する要望が%d件寄せられており、優先順位を決めて対応したい。",
            "%sは昨年度から%d割ほど増えているため、現地を調べたうえで見直す必要がある。",
            "%sをめぐっては、住民説明会を%d回開き、意見を取りまとめたところである。");

    private GeneratedMinutes() {}

    /** The text of the minutes of one meeting of {@code turns} turns, three sentences each. */
    public static String text(int number, int turns) {
        Random random = new Random(number);
        LocalDate date = LocalDate.of(2000, 1, 1).plusDays(number);
        String head = "第%d回港町地域協議会 議事録%n日時：%d年%d月%d日%n%n"
                .formatted(number, date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        return head
                + IntStream.range(0, turns)
                        .mapToObj(turn -> "○%s委員%n　%s%n%n".formatted(pick(SURNAMES, random), words(random)))
                        .collect(Collectors.joining());
    }

    /** One meeting, read as if from a file. */
    public static Meeting meeting(int number, int turns) {
        try {
            return MinutesParser.parse(
                    new SourceText("meeting-%04d.txt".formatted(number), text(number, turns)), SidecarMetadata.NONE);
        } catch (UnreadableMinutesException e) {
            throw new AssertionError(e);
        }
    }

    private static String words(Random random) {
        return IntStream.range(0, 3)
                .mapToObj(sentence -> pick(SAYINGS, random).formatted(pick(THINGS, random), 2 + random.nextInt(900)))
                .collect(Collectors.joining());
    }

    private static String pick(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}

package dev.hatsugen.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.answer.RealCorpus;
import dev.hatsugen.minutes.Meeting;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SummariesTest {

    @Test
    void namesTheDecisionAndEverybodyWhoSpokeOnSubstance() {
        Summary summary = Summaries.of(RealCorpus.meeting("42"), Locale.JAPANESE);
        assertThat(text(summary)).contains("令和７年２月５日（水）", "総理大臣官邸２階大ホール", "戦略本部が指定する法人」等の一部改正について（案）", "本案を決定させていただく");
        assertThat(speakers(summary))
                .containsExactly(
                        "上沼 紫野（上沼本部員）",
                        "遠藤 信博（遠藤本部員）",
                        "後藤 厚宏（後藤本部員）",
                        "酒井 啓亘（酒井本部員）",
                        "櫻井 敬子（櫻井本部員）",
                        "田中 孝司（田中本部員）",
                        "松原 実穗子（松原本部員）",
                        "村井 純（村井本部員）",
                        "平 将明（平副本部長兼デジタル大臣）",
                        "城内 実（城内経済安全保障担当大臣）",
                        "武藤 容治（武藤経済産業大臣）",
                        "坂井 学（坂井国家公安委員会委員長）",
                        "阿達 雅志（阿達総務副大臣）",
                        "本田 太郎（本田防衛副大臣）",
                        "松本 尚（松本外務大臣政務官）");
    }

    @Test
    void choosesThePointsThatAreAskedForAndPromised() {
        String text = text(Summaries.of(RealCorpus.meeting("42"), Locale.JAPANESE));
        assertThat(text)
                .contains(
                        "官民の関係者を集めたクローズドの検証会を是非実施していただければと思う",
                        "有事の際にどのように連携したいのか示していただければと思う",
                        "施策の優先付けと推進加速を期待している",
                        "国家のレジリエンスの強化方法を検討いただければと思う",
                        "能力構築支援を積極的に実施してまいりたい",
                        "早急に検討を進めてまいりたい",
                        "着実に進めていただくよう、引き続き、お願いをする")
                .doesNotContain("意見交換に移りたい", "四点申し上げる", "コメントをいただきたい", "まず御礼申し上げる", "ご協力をお願い");
    }

    @ParameterizedTest
    @ValueSource(strings = {"26", "42"})
    void fitsOneCardWithOneToThreeLinesForEachSpeaker(String key) {
        Summary summary = Summaries.of(RealCorpus.meeting(key), Locale.JAPANESE);
        assertThat(summary.sections())
                .filteredOn(section -> section.kind() == SummarySection.Kind.SPEAKER)
                .allSatisfy(section -> assertThat(section.lines()).hasSizeBetween(1, 3));
        assertThat(text(summary).length()).isLessThan(4096);
    }

    @ParameterizedTest
    @ValueSource(strings = {"26", "42"})
    void everyPieceStandsInTheSource(String key) {
        Meeting meeting = RealCorpus.meeting(key);
        String source = meeting.source().text().replaceAll("\\s", "");
        for (SummarySection section : Summaries.of(meeting, Locale.JAPANESE).sections()) {
            assertThat(section.quotes())
                    .allSatisfy(
                            quote -> assertThat(source).contains(quote.text().replaceAll("\\s", "")));
        }
    }

    @Test
    void isTheSameEveryTime() {
        Meeting meeting = RealCorpus.meeting("42");
        String first = text(Summaries.of(meeting, Locale.JAPANESE));
        for (int i = 0; i < 8; i++) {
            assertThat(text(Summaries.of(meeting, Locale.JAPANESE))).isEqualTo(first);
        }
    }

    @Test
    void saysWhereADateDoesNotStandInTheMinutes() {
        Summary summary = Summaries.of(RealCorpus.meeting("26"), Locale.ENGLISH);
        assertThat(summary.sections().getFirst().title()).isEqualTo("Time and place");
        assertThat(summary.sections().getFirst().notes())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("9 February 2021 (from public records");
    }

    @Test
    void summarisesOpinionsOfUnnamedSpeakersBySection() {
        Summary summary = Summaries.of(RealCorpus.sample("council-of-listed-opinions"), Locale.JAPANESE);
        assertThat(speakers(summary)).containsExactly("発言者の記載なし：計画の推進状況について", "発言者の記載なし：部会の審議状況について");
    }

    @ParameterizedTest
    @MethodSource("dev.hatsugen.answer.RealCorpus#samples")
    void worksOnOtherLayouts(String sample) {
        Meeting meeting = RealCorpus.sample(sample);
        Summary summary = Summaries.of(meeting, Locale.ENGLISH);
        assertThat(summary.sections()).isNotEmpty().allMatch(SummarySection::isFilled);
        assertThat(text(summary)).isEqualTo(text(Summaries.of(meeting, Locale.ENGLISH)));
    }

    @Test
    void leavesOutWhatOnlyMovesAnAssemblyOn() {
        Summary summary = Summaries.of(RealCorpus.sample("metropolitan-plenary"), Locale.JAPANESE);
        assertThat(text(summary)).contains("支援策を強化いたします", "所見を伺います").doesNotContain("これより本日の会議を開きます", "お答えいたします");
    }

    private static List<String> speakers(Summary summary) {
        return summary.sections().stream()
                .filter(section -> section.kind() == SummarySection.Kind.SPEAKER)
                .map(SummarySection::title)
                .toList();
    }

    private static String text(Summary summary) {
        return summary.sections().stream()
                .map(section -> section.title() + "\n"
                        + section.lines().stream().map(SummaryLine::text).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
    }
}

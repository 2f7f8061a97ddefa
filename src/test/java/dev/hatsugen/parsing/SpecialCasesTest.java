package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.RecordText;
import dev.hatsugen.minutes.Statement;
import org.junit.jupiter.api.Test;

/** One special case a test, each with as few lines as show it. */
class SpecialCasesTest {

    private static final String OPENER = "４ 議事概要\n（１）討議\n";

    @Test
    void aLabelOverTwoLines() {
        Meeting meeting = Minutes.of(OPENER + "○（松橋国際博覧会・国際園芸博覧会担当大臣（副 \n\n本部長）） \n\nはじめる。\n");
        assertThat(Minutes.turns(meeting)).containsExactly("松橋国際博覧会・国際園芸博覧会担当大臣（副本部長）: はじめる。");
    }

    @Test
    void aLabelOverTwoLinesBeforeTheWords() {
        Meeting meeting = Minutes.of("○花田委員長　開きます。\n○永松新市場整備部長国際大会調整担当部長移転支援担当部長環\n境改善担当部長　お答えします。\n");
        assertThat(Minutes.turns(meeting))
                .containsExactly("花田委員長: 開きます。", "永松新市場整備部長国際大会調整担当部長移転支援担当部長環境改善担当部長: お答えします。");
    }

    @Test
    void labelsWithAndWithoutBracketsAndABlankBefore() {
        Meeting meeting = Minutes.of(OPENER + "○（宮下本部員）\n一。\n ○平山デジタル担当・情報技術（IT）担当大臣 \n二。\n○岡副本部長兼海洋大臣\n三。\n");
        assertThat(Minutes.labels(meeting)).containsExactly("宮下本部員", "平山デジタル担当・情報技術（IT）担当大臣", "岡副本部長兼海洋大臣");
    }

    @Test
    void aCircleBeforeSpeechStaysInTheTurn() {
        Meeting meeting = Minutes.of(OPENER + "○宮下本部員\n一つ目である。\n○印の論点について、先ほど岡本部員からもあった。\n○岡本部員\n賛成。\n");
        assertThat(Minutes.turns(meeting)).containsExactly("宮下本部員: 一つ目である。/○印の論点について、先ほど岡本部員からもあった。", "岡本部員: 賛成。");
    }

    @Test
    void theSamePersonTwiceInARow() {
        Meeting meeting = Minutes.of(OPENER + "○岡議長\n一。\n○岡議長\n二。\n");
        assertThat(Minutes.turns(meeting)).containsExactly("岡議長: 一。", "岡議長: 二。");
    }

    @Test
    void openingWordsWithoutALabelBelongToTheOfficeInTheHeading() {
        Meeting meeting = Minutes.of("４ 議事概要\n（１）本部長冒頭挨拶\n感謝する。\n（２）討議\n○岡本部員\n一。\n（３）本部長締め括り挨拶\n終わる。\n");
        assertThat(Minutes.turns(meeting)).containsExactly("本部長: 感謝する。", "岡本部員: 一。", "本部長: 終わる。");
        assertThat(meeting.statements().getFirst().label().isEmpty()).isTrue();
    }

    @Test
    void aTaleOfAGreetingIsNobodysSpeech() {
        Meeting meeting = Minutes.of("４ 議事概要\n（１）座長挨拶\n岡座長から挨拶があった。\n（２）討議\n○岡座長\n一。\n");
        assertThat(Minutes.turns(meeting)).containsExactly("岡座長: 一。");
    }

    @Test
    void opinionsWithoutNamesNameNobody() {
        Meeting meeting = Minutes.of("第２回会合議事要旨\n4.議事概要\n○ 岡委員の御意見に賛成である。\n○ 事務局の体制を強めるべきである。\n");
        assertThat(Minutes.labels(meeting)).containsExactly("無名", "無名");
        assertThat(meeting.statements())
                .allMatch(statement -> statement.speaker().attendee() == null);
    }

    @Test
    void aPageNumberStaysInTheTurnOnALineOfItsOwn() {
        Meeting meeting = Minutes.of("○議長（森一郎君） 会期を１７日間とすることについて\n\n‐ 12 ‐\n\nご異議ありませんか。\n");
        assertThat(Minutes.turns(meeting)).containsExactly("議長（森一郎君）: 会期を１７日間とすることについて/‐ 12 ‐/ご異議ありませんか。");
    }

    @Test
    void aRemarkInsideATurnStaysInIt() {
        Meeting meeting = Minutes.of("○議長（森一郎君）　開きます。\n　〔拍手〕\n　続けます。\n　　　〔「異議なし」と呼ぶ者あり〕\n○議長（森一郎君）　決定します。\n");
        assertThat(meeting.statements()).hasSize(2);
        assertThat(meeting.statements().getFirst().words().text())
                .contains("〔拍手〕")
                .doesNotContain("異議なし");
        assertThat(meeting.recordTexts(RecordText.Kind.NOTE)).hasSize(1);
    }

    @Test
    void anEnumerationInVerbatimSpeechIsNoSection() {
        Meeting meeting = Minutes.of("○岡議員（岡一郎君）　二点伺う。\n（１）学校について\n　所見を伺う。\n（２）病院について\n　以上です。\n○市長（森二郎君）　答える。\n");
        assertThat(meeting.statements()).hasSize(2);
        assertThat(meeting.statements().getFirst().words().text()).contains("（２）病院について");
    }

    @Test
    void circlesThatHeadNoSpeechHeadNoTurn() {
        Meeting meeting =
                Minutes.of("○ 議 事 日 程\n１ 会期の決定\n○開会の宣告 ……… 3\n○議長（森一郎君） ……… 3\n○議長（森一郎君） 開きます。\n○令和７年度構成町分担金\n以上です。\n");
        assertThat(Minutes.labels(meeting)).containsExactly("議長（森一郎君）");
    }

    @Test
    void aNameInTheLabelNamesThePerson() {
        Meeting meeting = Minutes.of("○知事（小沼百合子君）　一。\n○３番（橋田亜咲美） 二。\n○総務省（翁川部長）　三。\n○委員長（佐々木君）　四。\n○事務局長（今村顕一） 五。\n");
        assertThat(meeting.statements().stream()
                        .map(statement -> String.valueOf(statement.speaker().name())))
                .containsExactly("小沼百合子", "橋田亜咲美", "null", "null", "今村顕一");
    }

    @Test
    void twoPeopleOfOneSurnameAreNotGuessed() {
        Meeting meeting = Minutes.of("３ 出席者\n星山 進 委員\n星山 昌子 委員\n岡 一郎 委員\n４ 議事概要\n○星山委員\n一。\n○星山（昌）委員\n二。\n○岡本委員\n三。\n");
        assertThat(meeting.statements().stream()
                        .map(statement -> String.valueOf(statement.speaker().name())))
                .containsExactly("null", "星山 昌子", "null");
    }

    @Test
    void theHeaderMayUseEraYearsOrLetterSpacing() {
        Meeting meeting = Minutes.of("第３回検討会\n日　時　令和元年１２月１日\n場　所　霞が関\n議　事\n○岡座長\n一。\n");
        assertThat(meeting.header().date()).hasToString("2019-12-01");
        assertThat(meeting.header().place()).isEqualTo("霞が関");
        assertThat(meeting.number()).isEqualTo(3);
    }

    @Test
    void idsCountTheTurnsOfTheMeeting() {
        Meeting meeting = Minutes.of("第３回検討会\n○岡座長\n一。\n○森委員\n二。\n");
        assertThat(meeting.statements().stream().map(Statement::id)).containsExactly("3-01", "3-02");
    }

    @Test
    void theCountOfAVoteIsTheRecordsAndNotTheChairs() {
        Meeting meeting = Minutes.of("""
                防波堤委員会 第2回 議事録

                ◆ 議題1 製氷機
                早川委員長：採決します。
                　【採決】B案を発注すること　賛成4（岬、立石）　反対1（潮）　→ 可決
                岬委員：残してください。
                早川委員長：挙手をお願いします。
                挙手（看護職10名）：賛成7、反対2、保留1 → **可決**。
                岬委員：わかりました。
                早川委員長：賛成七、反対二で可決されました。
                """);
        assertThat(Minutes.turns(meeting))
                .containsExactly(
                        "早川委員長: 採決します。",
                        "岬委員: 残してください。",
                        "早川委員長: 挙手をお願いします。",
                        "岬委員: わかりました。",
                        "早川委員長: 賛成七、反対二で可決されました。");
        assertThat(meeting.recordTexts(RecordText.Kind.NOTE))
                .extracting(note -> note.words().text().strip().substring(0, 4))
                .containsExactly("【採決】", "挙手（看");
    }

    @Test
    void aVoteBelowItsHeadingIsNoHeading() {
        Meeting meeting = Minutes.of("""
                # 病棟会 記録

                ### 空気入れ

                【早川】地下の倉庫にあります。
                【戸川】買いましょう。

                ### 採決

                忘年会をお茶会に替える件　賛成9・反対0・棄権1　→ 承認

                | なにを | だれ |
                |---|---|
                | 菓子 | 早川 |
                """);
        assertThat(meeting.recordTexts(RecordText.Kind.NOTE).stream()
                        .map(note -> note.words().text()))
                .anyMatch(words -> words.startsWith("忘年会"));
    }
}

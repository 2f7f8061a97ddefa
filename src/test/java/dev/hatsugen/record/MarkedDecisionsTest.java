package dev.hatsugen.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.parsing.SidecarMetadata;
import dev.hatsugen.parsing.TimedReading;
import dev.hatsugen.quote.VerifiedQuote;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a record sets down as decided. */
class MarkedDecisionsTest {

    @TempDir
    Path folder;

    private Meeting minutes(String... lines) throws Exception {
        String front = "# 第3回港町協議会 議事録\n日時：2024年5月1日\n出席者：石田会長、浜口委員、大場委員\n\n";
        Path file = Files.writeString(folder.resolve("sample.md"), front + String.join("\n", lines) + "\n");
        return TimedReading.read(file, SidecarMetadata.NONE).meeting();
    }

    @Test
    void linesWithAMarkAreDecisions() throws Exception {
        Meeting meeting = minutes(
                "1 桟橋について",
                "石田会長：桟橋の板を替えたい。",
                "浜口委員：費用を先に知りたい。",
                "［決定］板は六月に替える。費用は組合が持つ。",
                "",
                "2 灯台について",
                "石田会長：灯台の塗り直しはどうか。",
                "大場委員：来年でよいと思う。",
                "［継続］次回また話し合う。");
        assertThat(MarkedDecisions.of(meeting))
                .extracting(VerifiedQuote::text)
                .containsExactly("［決定］板は六月に替える。費用は組合が持つ。");
    }

    @Test
    void theLinesBelowAHeadingOfDecisionsAreEachOne() throws Exception {
        Meeting meeting = minutes(
                "## 桟橋",
                "石田会長：板を替えたい。",
                "浜口委員：賛成です。",
                "石田会長：では替えます。",
                "",
                "## 決まったこと",
                "- 板は六月に替える",
                "- 費用は組合が持つ",
                "",
                "## TODO",
                "- [ ] 見積もり @浜口");
        assertThat(MarkedDecisions.of(meeting))
                .extracting(VerifiedQuote::text)
                .containsExactly("- 板は六月に替える", "- 費用は組合が持つ");
    }

    @Test
    void whatTheRoomCallsAfterATurnIsNone() throws Exception {
        Meeting meeting =
                minutes("【決定事項】", "石田会長：原案のとおりでよいか。", "浜口委員：よいと思う。", "（「異議なし」と声あり）", "石田会長：では決定した。", "大場委員：承知した。");
        assertThat(MarkedDecisions.of(meeting)).isEmpty();
    }
}

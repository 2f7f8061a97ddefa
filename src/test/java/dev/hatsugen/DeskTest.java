package dev.hatsugen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.answer.verification.Verdict;
import dev.hatsugen.console.Inquiries;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskTest {

    private final Desk desk = new Desk(RealCorpus.corpus(), RealCorpus.glossary(), () -> {
        throw new AssertionError("the index was opened");
    });

    @TempDir
    private Path folder = Path.of("");

    @Test
    void verificationRequestsAndMapsOpenNoIndex() {
        assertThat(desk.verify("クジラは海を泳ぐ生き物である", Locale.JAPANESE).verdict()).isEqualTo(Verdict.NOT_IN_RECORD);
        assertThat(desk.requests(RealCorpus.corpus().meetings(), "遠藤").requests())
                .isNotEmpty()
                .allSatisfy(
                        request -> assertThat(request.quote().speaker().label()).isEqualTo("遠藤本部員"));
        Path out = folder.resolve("map.png");
        Inquiries.DrawnMap map = desk.map(List.of(), List.of(), out, Locale.JAPANESE);
        assertThat(Files.exists(out)).isEqualTo(map.written());
        assertThat(map.hint().isEmpty()).isEqualTo(map.written());
    }

    @Test
    void aTopicAloneIsShownOverTheMeetings() {
        Inquiries.DrawnMap map = desk.map(List.of(), List.of("クジラ"), folder.resolve("none.png"), Locale.ENGLISH);
        assertThat(map.written()).isFalse();
        assertThat(map.table()).contains("クジラ");
        assertThat(map.hint()).isEqualTo("Nobody spoke on this in these minutes.");
    }

    @Test
    void nobodyOfThatNameHasNearNames() {
        Inquiries.FoundRequests found = desk.requests(RealCorpus.corpus().meetings(), "鈴木一朗");
        assertThat(found.known()).isFalse();
        assertThat(found.near()).contains("鈴木 敦夫");
    }
}

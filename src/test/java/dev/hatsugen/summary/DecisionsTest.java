package dev.hatsugen.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.answer.RealCorpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.WrittenMinutes;
import dev.hatsugen.quote.VerifiedQuote;
import dev.hatsugen.record.Resolution;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecisionsTest {

    @Test
    void oneDecisionOfThe42nd() {
        Decisions decisions = Decisions.of(RealCorpus.meeting("42"), Locale.JAPANESE);
        assertThat(decisions.items()).hasSize(1);
        assertThat(decisions.items().getFirst().lines().first()).isEqualTo(110);
        assertThat(decisions.resolutions()).hasSize(1);
        Resolution resolution = decisions.resolutions().getFirst();
        assertThat(text(resolution.question())).contains("１件の決定事項について、異議はないか");
        assertThat(text(resolution.assent())).contains("異議なし");
        assertThat(resolution.decision().text()).isEqualTo("異議なしということで、本案を決定させていただく。");
        assertThat(titles(decisions)).containsExactly("決定事項（1件）", "決定の経過", "討議事項", "報告事項");
    }

    @Test
    void twoDecisionsOfThe26th() {
        Decisions decisions = Decisions.of(RealCorpus.meeting("26"), Locale.ENGLISH);
        assertThat(decisions.items())
                .extracting(VerifiedQuote::text)
                .hasSize(2)
                .last()
                .asString()
                .contains("第５期中長期目標");
        assertThat(decisions.resolutions()).hasSize(1);
        assertThat(titles(decisions))
                .containsExactly("For decision (2)", "How it was decided", "For discussion", "Reported");
        assertThat(decisions.sections().getLast().lines()).hasSize(6);
    }

    @Test
    void findsHowAnAssemblyDecides() {
        Decisions decisions = Decisions.of(RealCorpus.sample("metropolitan-plenary"), Locale.JAPANESE);
        assertThat(decisions.items()).isEmpty();
        assertThat(decisions.resolutions()).hasSize(1);
        assertThat(text(decisions.resolutions().getFirst().question())).contains("ご異議ありませんか");
    }

    @Test
    void whatIsApprovedOrAcceptedIsDecidedToo() {
        Meeting meeting =
                WrittenMinutes.turns("予算案はいかがか。", "予算案は全会一致で承認された。", "春の祭りの案はどうするか。", "その案は了承された。", "道の案を承認する。");
        assertThat(Decisions.of(meeting, Locale.JAPANESE).resolutions())
                .extracting(resolution -> resolution.decision().text())
                .containsExactly("予算案は全会一致で承認された。", "その案は了承された。", "道の案を承認する。");
    }

    private static List<String> titles(Decisions decisions) {
        return decisions.sections().stream().map(SummarySection::title).toList();
    }

    private static String text(@Nullable VerifiedQuote quote) {
        return Objects.requireNonNull(quote).text();
    }
}

package dev.hatsugen.discord.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.discord.ask.AnswerCard;
import dev.hatsugen.discord.ask.SampleAnswers;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Json;
import dev.hatsugen.discord.local.MessageRules;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.quote.QuoteGloss;
import dev.hatsugen.summary.SummaryLine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class GlossedReportTest {

    private static final QuoteGloss GLOSS = words -> "Gloss: *" + words.charAt(0);

    private static final List<ViewEntry> ENTRIES = List.of(
            new ViewEntry.Quote(SampleAnswers.kiuchi("一つ目。"), "", List.of("remark")),
            new ViewEntry.Sentence(new SummaryLine(List.of(SampleAnswers.kiuchi("二つ目。")), false)));

    @Test
    void readersOfEnglishFindAGlossBelowEachQuoteAndSentence() {
        assertThat(card(view(Locale.ENGLISH, ENTRIES, GLOSS)))
                .contains("> 一つ目。\nKey words: Gloss\\: \\*一\n-# Meeting 42")
                .contains("> 二つ目。\nKey words: Gloss\\: \\*二\n-# line 3");
    }

    @Test
    void soDoTheyInTheFile() throws IOException {
        assertThat(file(view(Locale.ENGLISH, ENTRIES, GLOSS)))
                .contains("> 一つ目。\nKey words: Gloss: *一\nMeeting 42", "> 二つ目。\nKey words: Gloss: *二\nline 3");
    }

    @Test
    void readersOfJapaneseFindNone() throws IOException {
        ReportView view = view(Locale.JAPANESE, ENTRIES, GLOSS);

        assertThat(card(view)).doesNotContain("Gloss");
        assertThat(file(view)).doesNotContain("Gloss");
    }

    @Test
    void theLongestGlossAndManyRemarksLeaveTheCardWithinTheLimit() {
        List<String> remarks = Collections.nCopies(40, "a remark of ours on a quote. ".repeat(4));
        ViewEntry.Quote words = new ViewEntry.Quote(SampleAnswers.kiuchi("*長い文である。".repeat(600)), "", remarks);

        String text = card(view(Locale.ENGLISH, List.of(words), any -> "*".repeat(220)));

        assertThat(text).hasSizeLessThanOrEqualTo(AnswerCard.MAX_LENGTH).contains("\\*".repeat(220), "> \\*長い文");
    }

    private static ReportView view(Locale language, List<ViewEntry> entries, QuoteGloss gloss) {
        return new ReportView(
                "/statements", Wording.in(language), Card.Tone.FOUND, "lead", entries, gloss.in(language), List.of());
    }

    private static String card(ReportView view) {
        var payload = Json.read(ReportCard.of(view).message().toData().toString());
        assertThat(MessageRules.violations(payload)).isEmpty();
        return Interaction.text(payload);
    }

    private static String file(ReportView view) throws IOException {
        try (var file = ReportTextFile.of(view)) {
            return new String(file.getData().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

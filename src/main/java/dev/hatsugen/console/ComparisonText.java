package dev.hatsugen.console;

import dev.hatsugen.compare.ComparedMeeting;
import dev.hatsugen.compare.Comparison;

/** A comparison for people: the meetings, oldest first. Ends without a line feed. */
final class ComparisonText {

    private ComparisonText() {}

    static String of(Comparison comparison, AnsiStyle paint) {
        Texts texts = Texts.in(comparison.language());
        QuotePage page = new QuotePage(paint, texts, comparison.language());
        page.title(comparison.lead());
        return switch (comparison) {
            case Comparison.SideBySide sideBySide -> {
                sideBySide.meetings().forEach(meeting -> meeting(page, meeting, texts));
                yield page.ended();
            }
            case Comparison.Missing missing -> {
                if (!missing.suggestions().isEmpty()) {
                    page.say(texts.get("missing.near", String.join(", ", missing.suggestions())));
                }
                yield page.text();
            }
        };
    }

    private static void meeting(QuotePage page, ComparedMeeting compared, Texts texts) {
        page.gap();
        page.title("■ " + page.meeting(compared.meeting()));
        if (compared.passages().isEmpty()) {
            page.say(compared.note());
            return;
        }
        page.say(texts.get("compare.ledger", compared.scanned(), compared.matched()));
        compared.passages().forEach(passage -> page.add(passage.quote()));
        if (compared.further() > 0) {
            page.say(texts.get("compare.further", compared.further()));
        }
    }
}

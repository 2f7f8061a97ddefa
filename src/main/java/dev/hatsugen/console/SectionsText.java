package dev.hatsugen.console;

import dev.hatsugen.summary.Summary;
import dev.hatsugen.summary.SummarySection;
import java.util.List;
import java.util.Locale;

/** Meetings in brief for people: sections of lines that are cut from the record. Ends without a line feed. */
final class SectionsText {

    private SectionsText() {}

    /** @param parts what there is to say of each meeting */
    static String of(List<Summary> parts, AnsiStyle paint, Locale language) {
        Texts texts = Texts.in(language);
        QuotePage page = new QuotePage(paint, texts, language);
        for (Summary part : parts) {
            page.title(page.meeting(part.meeting()));
            if (part.sections().isEmpty()) {
                page.say(texts.get("decisions.none"));
            }
            part.sections().forEach(section -> section(page, section));
            page.gap();
        }
        return page.ended();
    }

    private static void section(QuotePage page, SummarySection section) {
        page.gap();
        page.title("■ " + section.title());
        section.notes().forEach(page::say);
        section.lines().forEach(page::add);
    }
}

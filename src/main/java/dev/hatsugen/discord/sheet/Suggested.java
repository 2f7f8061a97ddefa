package dev.hatsugen.discord.sheet;

import dev.hatsugen.discord.card.InertMarkdown;
import dev.hatsugen.discord.card.Wording;
import java.util.List;

/** The line that offers what might have been meant. */
public final class Suggested {

    private static final int LONGEST_NAME = 60;

    private Suggested() {}

    /** The line, inert; empty where there is nothing to offer. */
    public static String line(Wording wording, List<String> names) {
        return names.isEmpty()
                ? ""
                : wording.text(
                        "missing.near",
                        String.join(
                                wording.text("sheet.and"),
                                names.stream()
                                        .map(name -> InertMarkdown.line(name, LONGEST_NAME))
                                        .toList()));
    }
}

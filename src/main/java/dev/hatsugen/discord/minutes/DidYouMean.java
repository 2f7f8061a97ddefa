package dev.hatsugen.discord.minutes;

import dev.hatsugen.discord.ui.MarkdownEscaper;
import dev.hatsugen.discord.ui.Wording;
import java.util.List;

/** The line that offers what might have been meant. */
public final class DidYouMean {

    private static final int MAX_NAME_LENGTH = 60;

    private DidYouMean() {}

    /** The line, inert; empty where there is nothing to offer. */
    public static String line(Wording wording, List<String> names) {
        return names.isEmpty()
                ? ""
                : wording.text(
                        "missing.near",
                        String.join(
                                wording.text("sheet.and"),
                                names.stream()
                                        .map(name -> MarkdownEscaper.line(name, MAX_NAME_LENGTH))
                                        .toList()));
    }
}

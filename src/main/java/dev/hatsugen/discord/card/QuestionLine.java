package dev.hatsugen.discord.card;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;

/** The line of a card that shows the question. It is also where the question is kept: a click on an old card reads it again. */
public final class QuestionLine {

    /** The text component it is the first line of. */
    static final int COMPONENT = 900;

    private static final int LONGEST = 500;
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");

    private QuestionLine() {}

    static String of(Wording wording, String question) {
        return prefix(wording) + InertMarkdown.line(question, LONGEST);
    }

    /** The question that a card answers; empty where the message is no such card, or the question too long to be shown whole. */
    public static Optional<String> in(Message message) {
        return message.getComponentTree()
                .find(TextDisplay.class, text -> text.getUniqueId() == COMPONENT)
                .flatMap(text -> text.getContent().lines().findFirst())
                .flatMap(QuestionLine::read);
    }

    static Optional<String> read(String line) {
        for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            String prefix = prefix(Wording.in(language));
            if (line.startsWith(prefix)) {
                String question =
                        ESCAPE.matcher(line.substring(prefix.length())).replaceAll("$1");
                return Optional.of(question).filter(whole -> !whole.isEmpty() && whole.length() <= LONGEST);
            }
        }
        return Optional.empty();
    }

    private static String prefix(Wording wording) {
        return "-# " + wording.text("card.question", "");
    }
}

package dev.hatsugen.discord.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;

/** The line of a card that shows the question. It is also where the question is kept: a click on an old card reads it again. */
public final class QuestionLine {

    private static final String SMALL = "-# ";

    /** The text component it is the first line of. */
    static final int COMPONENT = 900;

    private static final int MAX_LENGTH = 700;
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");

    private QuestionLine() {}

    public static String of(Wording wording, String question) {
        return prefix(wording) + MarkdownEscaper.line(question, MAX_LENGTH);
    }

    /**
     * The line of a card that answers a command.
     *
     * @param command with its slash and its options
     */
    public static String ofCommand(String command) {
        return SMALL + MarkdownEscaper.line(command, MAX_LENGTH);
    }

    /**
     * The question or the command that a card answers; empty where the message is no such card, or the question too long to be shown
     * whole.
     */
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
                return whole(line.substring(prefix.length()));
            }
        }
        return line.startsWith(SMALL + "/") ? whole(line.substring(SMALL.length())) : Optional.empty();
    }

    private static Optional<String> whole(String inert) {
        String words = ESCAPE.matcher(inert).replaceAll("$1");
        return Optional.of(words).filter(whole -> !whole.isEmpty() && whole.length() <= MAX_LENGTH);
    }

    private static String prefix(Wording wording) {
        return SMALL + wording.text("card.question", "");
    }
}

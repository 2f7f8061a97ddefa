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
    private static final List<Locale> LANGUAGES = List.of(Locale.JAPANESE, Locale.ENGLISH);

    /** The text component it is the first line of. */
    static final int COMPONENT = 900;

    private static final int MAX_LENGTH = 700;
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");

    private QuestionLine() {}

    public static String of(Wording wording, String question) {
        return wording.text("card.question", MarkdownEscaper.line(question, MAX_LENGTH));
    }

    /**
     * The line of a card that answers a command.
     *
     * @param command with its slash and its options
     */
    public static String ofCommand(String command) {
        return MarkdownEscaper.line(command, MAX_LENGTH);
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

    /** Whether a card keeps {@code question} whole, so that a click on it can ask again. */
    public static boolean isKept(String question) {
        return question.length() <= MAX_LENGTH
                && !MarkdownEscaper.line(question).isEmpty();
    }

    /** Whether a click on {@code card} can read what it answers. */
    public static boolean isKept(Card card) {
        return card.head()
                .flatMap(text -> text.lines().findFirst())
                .flatMap(QuestionLine::read)
                .isPresent();
    }

    /** The words of the language that a card speaks; empty where the message is no card that answers something. */
    public static Optional<Wording> wording(Message message) {
        return message.getComponentTree()
                .find(TextDisplay.class, text -> text.getUniqueId() == COMPONENT)
                .flatMap(text -> text.getContent().lines().findFirst())
                .flatMap(QuestionLine::wording);
    }

    /** The words of the language that a card speaks; empty where it answers nothing. */
    public static Optional<Wording> wording(Card card) {
        return card.head().flatMap(text -> text.lines().findFirst()).flatMap(QuestionLine::wording);
    }

    private static Optional<Wording> wording(String line) {
        String bare = withoutSmall(line);
        for (Locale language : LANGUAGES) {
            if (bare.startsWith(prefix(Wording.in(language)))) {
                return Optional.of(Wording.in(language));
            }
        }
        return bare.startsWith("/") ? Optional.of(Wording.ofText(bare.split(" ", 2)[0])) : Optional.empty();
    }

    static Optional<String> read(String line) {
        String bare = withoutSmall(line);
        for (Locale language : LANGUAGES) {
            String prefix = prefix(Wording.in(language));
            if (bare.startsWith(prefix)) {
                return whole(bare.substring(prefix.length()));
            }
        }
        return bare.startsWith("/") ? whole(bare) : Optional.empty();
    }

    /** Cards of earlier days have the line in small print. */
    private static String withoutSmall(String line) {
        return line.startsWith(SMALL) ? line.substring(SMALL.length()) : line;
    }

    private static Optional<String> whole(String inert) {
        String words = ESCAPE.matcher(inert).replaceAll("$1");
        return Optional.of(words).filter(whole -> !whole.isEmpty() && !isCut(whole));
    }

    /** A cut that would split a character is one earlier. */
    private static boolean isCut(String words) {
        return words.length() > MAX_LENGTH || (words.length() == MAX_LENGTH && words.endsWith("…"));
    }

    private static String prefix(Wording wording) {
        return wording.text("card.question", "");
    }
}

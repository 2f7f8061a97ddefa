package dev.hatsugen.discord.ui;

import dev.hatsugen.messages.Messages;
import java.lang.Character.UnicodeScript;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import net.dv8tion.jda.api.interactions.DiscordLocale;

/** Our own words in one language. */
public final class Wording {

    private static final Messages MESSAGES = new Messages(Wording.class);

    private static final Set<UnicodeScript> JAPANESE_SCRIPTS =
            Set.of(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HAN);

    private static final Wording JAPANESE = new Wording(Locale.JAPANESE);
    private static final Wording ENGLISH = new Wording(Locale.ENGLISH);

    private final Locale language;

    private Wording(Locale language) {
        this.language = language;
    }

    /** {@link Locale#JAPANESE} or {@link Locale#ENGLISH}. */
    public Locale language() {
        return language;
    }

    /** Japanese for Japanese, English for every other language. */
    public static Wording in(Locale language) {
        return language.getLanguage().equals(Locale.JAPANESE.getLanguage()) ? JAPANESE : ENGLISH;
    }

    /** The words for a user with that client language. */
    public static Wording of(DiscordLocale locale) {
        return locale == DiscordLocale.JAPANESE ? JAPANESE : ENGLISH;
    }

    /** The words for whoever wrote {@code text}: Japanese where it holds kana or kanji. */
    public static Wording ofText(String text) {
        return text.codePoints().mapToObj(UnicodeScript::of).anyMatch(JAPANESE_SCRIPTS::contains) ? JAPANESE : ENGLISH;
    }

    /**
     * The message of that key.
     *
     * @param arguments put in as they are: words not ours must be inert before
     * @throws java.util.MissingResourceException if there is no such message
     */
    public String text(String key, Object... arguments) {
        return MESSAGES.get(language, key, arguments);
    }

    /** A date in the words of this language. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(MESSAGES.pattern(language, "card.date"), language)
                .format(date);
    }
}

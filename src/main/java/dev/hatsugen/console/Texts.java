package dev.hatsugen.console;

import dev.hatsugen.messages.Messages;
import java.util.Locale;

/** The console's own messages in one language. */
final class Texts {

    private static final Messages MESSAGES = new Messages(Texts.class);

    private final Locale language;

    private Texts(Locale language) {
        this.language = language;
    }

    /** Japanese for a Japanese locale, else English. */
    static Texts in(Locale locale) {
        return new Texts(locale.getLanguage().equals(Locale.JAPANESE.getLanguage()) ? Locale.JAPANESE : Locale.ENGLISH);
    }

    /** {@link Locale#JAPANESE} or {@link Locale#ENGLISH}. */
    Locale language() {
        return language;
    }

    /** The text of that key, with its {@code {0}}, {@code {1}} … replaced. */
    String get(String key, Object... values) {
        Object[] written = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            written[i] = String.valueOf(values[i]); // a number stays as it is, without separators
        }
        return MESSAGES.get(language, key, written);
    }
}

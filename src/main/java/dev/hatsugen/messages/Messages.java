package dev.hatsugen.messages;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Our own words, in the language of the question. */
public final class Messages {

    private Messages() {}

    /**
     * The message {@code key} with its arguments.
     *
     * @param language {@link Locale#JAPANESE}; any other language has the English words
     * @throws java.util.MissingResourceException if there is no such message
     */
    public static String of(Locale language, String key, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "dev.hatsugen.messages.messages",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), language).format(arguments);
    }
}

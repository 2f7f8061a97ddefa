package dev.hatsugen.messages;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Our own words in Japanese and English: the bundle {@code messages} beside a class. Safe for several threads. */
public final class Phrasebook {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String bundle;

    /** @param room a class of the package that holds the bundle */
    public Phrasebook(Class<?> room) {
        this.bundle = room.getPackageName() + ".messages";
    }

    /**
     * The message {@code key} in {@code language} with its arguments.
     *
     * @throws java.util.MissingResourceException if the bundle lacks the key
     */
    public String say(Locale language, String key, Object... arguments) {
        ResourceBundle messages = ResourceBundle.getBundle(bundle, language, NO_FALLBACK);
        return new MessageFormat(messages.getString(key), language).format(arguments);
    }
}

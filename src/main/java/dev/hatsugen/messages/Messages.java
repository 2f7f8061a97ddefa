package dev.hatsugen.messages;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The messages of one package in Japanese and English: the bundle {@code messages} beside a class. Safe for several threads. */
public final class Messages {

    /** Without it, English falls back to the language of the machine, which may be Japanese. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String bundle;

    /** @param anchor a class of the package that holds the bundle */
    public Messages(Class<?> anchor) {
        this.bundle = anchor.getPackageName() + ".messages";
    }

    /**
     * The message {@code key} with its arguments, as {@link MessageFormat} writes them in that language.
     *
     * @param language {@link Locale#JAPANESE}; any other language has the English words
     * @throws java.util.MissingResourceException if there is no such message
     */
    public String get(Locale language, String key, Object... arguments) {
        return new MessageFormat(pattern(language, key), language).format(arguments);
    }

    /** The message {@code key} as the bundle has it, its placeholders not filled. */
    public String pattern(Locale language, String key) {
        return ResourceBundle.getBundle(bundle, language, NO_FALLBACK).getString(key);
    }
}

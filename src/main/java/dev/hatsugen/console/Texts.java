package dev.hatsugen.console;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The console's own words in one language. */
final class Texts {

    private static final String BUNDLE = "dev.hatsugen.console.Messages";

    private final ResourceBundle bundle;

    private Texts(Locale locale) {
        bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Japanese for a Japanese locale, else English. */
    static Texts in(Locale locale) {
        return new Texts(locale);
    }

    /** The text of that key, with its {@code {0}}, {@code {1}} … replaced. */
    String get(String key, Object... values) {
        Object[] written = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            written[i] = String.valueOf(values[i]); // a number stays as it is, without separators
        }
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(written);
    }
}

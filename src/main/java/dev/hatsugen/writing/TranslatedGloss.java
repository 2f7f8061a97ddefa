package dev.hatsugen.writing;

import dev.hatsugen.minutes.Span;
import dev.hatsugen.quote.QuoteGloss;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gloss lines, with translations of a language model where there are some.
 *
 * @param automatic the lines without a model
 * @param translations by their sentences
 */
record TranslatedGloss(QuoteGloss automatic, Map<String, String> translations) implements QuoteGloss {

    /** In UTF-16 units; a card keeps its room for the quotes. */
    private static final int MAX_LENGTH = 240;

    private static final String MORE = " \u2026";

    TranslatedGloss {
        translations = Map.copyOf(translations);
    }

    @Override
    public String line(String words) {
        return automatic.line(words);
    }

    @Override
    public String around(String text, Span shown, List<Span> hits, int longest) {
        return automatic.around(text, shown, hits, longest);
    }

    @Override
    public String office(String title) {
        return automatic.office(title);
    }

    /** Whole sentences from the first on, as far as they are translated and there is room. */
    @Override
    public Optional<String> translation(String words) {
        StringBuilder line = new StringBuilder();
        for (String sentence : Translator.of(words)) {
            String translated = translations.getOrDefault(sentence, "");
            if (translated.isEmpty() || line.length() + translated.length() > MAX_LENGTH) {
                return line.isEmpty() ? Optional.empty() : Optional.of(line + MORE);
            }
            line.append(line.isEmpty() ? "" : " ").append(translated);
        }
        return line.isEmpty() ? Optional.empty() : Optional.of(line.toString());
    }
}

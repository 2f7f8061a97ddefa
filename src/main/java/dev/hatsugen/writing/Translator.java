package dev.hatsugen.writing;

import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Sentences;
import dev.hatsugen.provider.ModelObserver;
import dev.hatsugen.provider.ModelObserver.Material;
import dev.hatsugen.quote.QuoteGloss;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has a language model translate the first sentences of quotes, and keeps the translations that hold. Safe for several threads. */
final class Translator {

    private static final Logger LOG = LoggerFactory.getLogger(Translator.class);
    private static final int MAX_OF_QUOTE = 2;
    private static final int MAX_SENTENCES = 8;
    private static final int MAX_RECENT = 500;

    private final BoundedChat chat;
    private final Prompts prompts;
    private final TranslationCheck check;
    private final ModelObserver observer;
    private final Map<String, String> recent = RecentlyUsed.atMost(MAX_RECENT);

    Translator(LanguageModel model, TranslationCheck check) {
        this.chat = model.chat();
        this.prompts = model.prompts();
        this.check = check;
        this.observer = model.observer();
    }

    /** Translates where the settings ask for it. */
    static Optional<Translator> of(LanguageModel model, Corpus corpus, Glosser glosser) {
        return model.settings().asksFor(WritingSettings.Use.TRANSLATE)
                ? Optional.of(new Translator(model, new TranslationCheck(glosser, new KnownPeople(corpus))))
                : Optional.empty();
    }

    /** Gloss lines with the translations of {@code quotes} that there are. */
    QuoteGloss over(QuoteGloss automatic, List<VerifiedQuote> quotes) {
        Map<String, String> translations = translations(quotes);
        return translations.isEmpty() ? automatic : new TranslatedGloss(automatic, translations);
    }

    /** Translations by their sentences; what was refused once is empty and not asked for again. */
    private Map<String, String> translations(List<VerifiedQuote> quotes) {
        Map<String, String> known = new HashMap<>();
        List<String> sentences = sentences(quotes);
        for (String sentence : sentences) {
            String translation = recent.get(sentence);
            if (translation != null) {
                known.put(sentence, translation);
            }
        }
        List<String> wanted = sentences.stream()
                .limit(MAX_SENTENCES)
                .filter(sentence -> !known.containsKey(sentence))
                .toList();
        if (!wanted.isEmpty()) {
            known.putAll(asked(wanted));
        }
        return known;
    }

    static List<String> of(String words) {
        return Sentences.of(words).stream().map(span -> span.of(words)).toList();
    }

    private static List<String> sentences(List<VerifiedQuote> quotes) {
        return quotes.stream()
                .flatMap(quote -> of(quote.text()).stream().limit(MAX_OF_QUOTE))
                .filter(Glosser::isJapanese)
                .distinct()
                .toList();
    }

    private Map<String, String> asked(List<String> wanted) {
        Map<String, String> translated = new HashMap<>();
        try {
            String prompt =
                    prompts.render(PromptName.TRANSLATE, Locale.ENGLISH, Map.of("sentences", Excerpts.json(wanted)));
            List<String> given = ModelJson.translations(chat.complete(prompt));
            for (int i = 0; i < wanted.size() && given.size() == wanted.size(); i++) {
                String translation = given.get(i).strip();
                translated.put(wanted.get(i), check.holds(translation, wanted.get(i)) ? translation : "");
            }
            int kept = kept(translated);
            observer.checked(Material.TRANSLATION, kept, wanted.size() - kept);
        } catch (ChatFailedException e) {
            LOG.warn("No translations: {}", e.reason());
        }
        recent.putAll(translated);
        return translated;
    }

    private static int kept(Map<String, String> translated) {
        return (int)
                translated.values().stream().filter(text -> !text.isEmpty()).count();
    }
}

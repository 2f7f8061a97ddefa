package dev.hatsugen.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.LexiconReader;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The reader of the lexicon that {@code request} uses. */
public final class IntentLexicons {

    private static final Pattern QUOTED = Pattern.compile("「[^」]+」|\"[^\"]+\"");

    private IntentLexicons() {}

    /** By the name of the lexicon. */
    public static Map<String, LexiconReader> readers() {
        return Map.of("intents", IntentLexicons::intent);
    }

    private static void intent(Lexicon.Rule rule, String example) {
        assertThat(IntentSignals.of(frame(example)).found())
                .contains(IntentSignals.Signal.valueOf(rule.category().toUpperCase(Locale.ROOT)));
    }

    private static String frame(String example) {
        String marked = QUOTED.matcher(example).replaceAll("\uE002");
        return Folding.fold(marked.replace('M', '\uE000').replace('P', '\uE001'))
                .replace('\uE000', 'M')
                .replace('\uE001', 'P')
                .replace('\uE002', 'Q');
    }
}

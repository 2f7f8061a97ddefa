package dev.hatsugen.request;

import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.question.MemberFinder;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads the labels of suggestions back: Discord at times sends what it showed (第42回会合（2025年2月5日）) instead of the value, and
 * users copy what they read. Safe for several threads.
 */
final class OfferedNames {

    private static final List<Locale> LANGUAGES = List.of(Locale.JAPANESE, Locale.ENGLISH);

    private final Map<Argument, Map<String, String>> values = new EnumMap<>(Argument.class);

    OfferedNames(Corpus corpus, MemberFinder members) {
        add(corpus.meetings().stream().map(Suggestions::of));
        add(members.suggest("", Integer.MAX_VALUE).stream().map(Suggestion::of));
        add(Suggestion.ofChoices(Argument.SORT).stream());
    }

    private void add(Stream<Suggestion> suggestions) {
        suggestions.forEach(suggestion -> {
            Map<String, String> known = values.computeIfAbsent(suggestion.argument(), argument -> new HashMap<>());
            for (Locale language : LANGUAGES) {
                known.putIfAbsent(key(suggestion.label(language)), suggestion.value());
                known.putIfAbsent(key(suggestion.name(language)), suggestion.value());
            }
        });
    }

    /** The arguments with the value of each label; what is no label stays as it is. */
    Arguments read(Arguments given) {
        Arguments read = given;
        for (Map.Entry<Argument, Map<String, String>> known : values.entrySet()) {
            String value = known.getValue().get(key(given.of(known.getKey())));
            if (value != null) {
                read = read.with(known.getKey(), value);
            }
        }
        return read;
    }

    /** Whether {@code words} are offered for that argument. */
    boolean knows(Argument argument, String words) {
        return values.getOrDefault(argument, Map.of()).containsKey(key(words));
    }

    private static String key(String label) {
        return label.strip().toLowerCase(Locale.ROOT);
    }
}

package dev.hatsugen.question;

import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds offices of Japanese minutes that an English question names: "the governor", "director of construction". */
final class EnglishOffices {

    private static final Pattern AFTER = Pattern.compile("^ ?(?:of|for|to) (?:the )?((?:[a-z]+(?:, | and | )?){1,4})");
    private static final Pattern BEFORE = Pattern.compile("((?:[a-z'’-]+ ){1,3})$");
    private static final Pattern WORD = Pattern.compile("[a-z]+");
    private static final int WHOLE_NAME = 5;

    private final List<PersonProfile> profiles;
    private final Map<Office, Set<String>> glosses = new LinkedHashMap<>();

    EnglishOffices(List<PersonProfile> profiles, Glosser glosser) {
        this.profiles = profiles;
        for (PersonProfile profile : profiles) {
            profile.offices()
                    .forEach(office -> glosses.computeIfAbsent(office, known -> stems(glosser.gloss(office.body()))));
        }
    }

    List<PersonMention> find(String question) {
        List<PersonMention> found = new ArrayList<>();
        for (EnglishRanks.Title title : EnglishRanks.titles(question)) {
            Matcher after = AFTER.matcher(question.substring(title.end()));
            boolean of = after.find();
            Matcher before = BEFORE.matcher(question.substring(0, title.start()));
            boolean beside = !of && before.find();
            Span around = of
                    ? new Span(title.end() + after.start(1), title.end() + after.end(1))
                    : new Span(beside ? before.start() : title.start(), title.start());
            List<Participant> holders = holders(title.ranks(), around.of(question));
            if (!holders.isEmpty()) {
                Span span = withBody(question, new Span(title.start(), title.end()), around, title.ranks());
                found.add(new PersonMention(span.of(question), span, holders, true, true));
            }
        }
        return found;
    }

    /** A title with those of the words around it that name the body of its office. */
    private Span withBody(String question, Span title, Span around, Set<String> ranks) {
        Span whole = title;
        Matcher word = WORD.matcher(around.of(question));
        while (word.find()) {
            boolean body = profiles.stream()
                    .flatMap(profile -> profile.offices().stream())
                    .filter(office -> ranks.stream().anyMatch(office::endsIn))
                    .anyMatch(office -> fit(word.group(), office) > 0);
            if (body) {
                whole = whole.union(new Span(around.start() + word.start(), around.start() + word.end()));
            }
        }
        return whole;
    }

    /** Those of one of the ranks whose body the words around it fit best; where they fit none, those whose office names no body. */
    private List<Participant> holders(Set<String> ranks, String around) {
        List<Participant> ofNone = new ArrayList<>();
        Map<Participant, Integer> fits = new LinkedHashMap<>();
        for (PersonProfile profile : profiles) {
            for (Office office : profile.offices()) {
                boolean ofRank = profile.who().spoke() && ranks.stream().anyMatch(office::endsIn);
                if (ofRank && fit(around, office) > 0) {
                    fits.merge(profile.who(), fit(around, office), Math::max);
                } else if (ofRank && (office.body().isEmpty() || ranks.contains(office.words()))) {
                    ofNone.add(profile.who());
                }
            }
        }
        int best = fits.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return (fits.isEmpty()
                        ? ofNone.stream()
                        : fits.entrySet().stream()
                                .filter(fit -> fit.getValue() == best)
                                .map(Map.Entry::getKey))
                .distinct()
                .toList();
    }

    /** How many words of {@code around} name the body of {@code office}; an everyday name of the body counts for all of them. */
    private int fit(String around, Office office) {
        Set<String> gloss = glosses.getOrDefault(office, Set.of());
        long words = stems(around).stream().filter(gloss::contains).count();
        boolean alias = OfficeHolders.aliases().stream()
                .anyMatch(name -> name.asked().matcher(around).find()
                        && name.held().matcher(office.words()).find());
        return (int) words + (alias ? WHOLE_NAME : 0);
    }

    private static Set<String> stems(String words) {
        Set<String> stems = new HashSet<>();
        Matcher word = WORD.matcher(words);
        while (word.find()) {
            if (word.group().length() > 3) {
                stems.add(word.group().substring(0, Math.min(6, word.group().length())));
            }
        }
        return stems;
    }
}

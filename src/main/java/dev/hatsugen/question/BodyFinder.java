package dev.hatsugen.question;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds bodies by the offices of those who speak for them: 外務省 and "foreign ministry" by 外務大臣, 建設局 by 建設局長. */
final class BodyFinder {

    private static final Lexicon BODIES = Lexicon.of("office-bodies");

    /** What is behind a body whose words are asked for. */
    private static final Pattern SPEAKS =
            Pattern.compile("^" + Lexicon.of("behind-names").expression("body"));

    private static final Pattern ALONE = Lexicon.of("bodies-alone").pattern("alone");
    private static final Lexicon PARTS = Lexicon.of("office-parts");
    private static final Pattern WITH_RANK = PARTS.pattern("with-rank");

    private final Map<String, Set<Participant>> forms = new LinkedHashMap<>();
    private final Map<Pattern, Set<Participant>> aliases = new LinkedHashMap<>();

    BodyFinder(List<PersonProfile> profiles) {
        for (PersonProfile profile : profiles) {
            if (profile.who().spoke()) {
                profile.offices().forEach(office -> add(office, profile.who()));
            }
        }
    }

    private void add(Office office, Participant who) {
        for (Lexicon.Rule rule : BODIES.rules()) {
            Matcher end =
                    Pattern.compile("(?:" + rule.pattern().pattern() + ")$").matcher(office.words());
            if (end.find()) {
                String body = office.words().substring(0, end.start());
                String form = body.endsWith(rule.category()) ? body : body + rule.category();
                put(form, who);
                if (body.length() > 1) {
                    put(body, who);
                }
                break;
            }
        }
        for (OfficeHolders.Alias alias : OfficeHolders.aliases()) {
            if (alias.held().matcher(office.words()).find()) {
                aliases.computeIfAbsent(alias.asked(), pattern -> new LinkedHashSet<>())
                        .add(who);
            }
        }
    }

    private void put(String form, Participant who) {
        forms.computeIfAbsent(form, name -> new LinkedHashSet<>()).add(who);
    }

    /** Who spoke for the body that {@code folded} is the name of, with its ending or without, and nothing else. */
    Set<Participant> called(String folded) {
        Set<Participant> called = new LinkedHashSet<>(forms.getOrDefault(folded, Set.of()));
        aliases.forEach((pattern, people) -> {
            if (Pattern.compile("(?:" + pattern.pattern() + ")[省庁]?")
                    .matcher(folded)
                    .matches()) {
                called.addAll(people);
            }
        });
        return called;
    }

    /** The bodies that {@code question} names; strict only where the sentence is about what they say. */
    List<PersonMention> find(String question) {
        List<PersonMention> found = new ArrayList<>();
        forms.keySet().stream()
                .filter(form -> form.length() > 1 && question.contains(form))
                .filter(form -> BODIES.rules().stream().anyMatch(rule -> form.endsWith(rule.category())))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(form -> addAll(
                        question,
                        Pattern.compile("(?<!\\p{IsHan})" + Pattern.quote(form) + "(?!\\p{IsHan})"),
                        people(form),
                        found));
        aliases.forEach((pattern, people) -> {
            String names = "(?:" + pattern.pattern() + ")";
            Pattern body = Pattern.compile(names + "[省庁]|ministry of (?:the )?" + names + "|(?<![a-z])" + names
                    + " (?:ministry|agency)|" + names);
            addAll(question, body, people, found);
        });
        return found;
    }

    private Set<Participant> people(String form) {
        return forms.getOrDefault(form, Set.of());
    }

    private static void addAll(String question, Pattern body, Set<Participant> people, List<PersonMention> found) {
        Matcher matcher = body.matcher(question);
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            String after = question.substring(span.end());
            String words = matcher.group();
            boolean named = ALONE.matcher(words).matches() || PARTS.has("body-name", words);
            if (named
                    && !people.isEmpty()
                    && !WITH_RANK.matcher(after).find()
                    && !PersonMention.anyOverlaps(found, span)) {
                boolean strict = SPEAKS.matcher(after).find();
                found.add(new PersonMention(words, span, List.copyOf(people), strict, true));
            }
        }
    }
}

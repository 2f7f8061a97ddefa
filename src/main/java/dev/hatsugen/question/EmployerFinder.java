package dev.hatsugen.question;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds people by where they work: 青葉電機の会長, 北浜の先生, "Ms. X of NTT", 弁護士. */
final class EmployerFinder {

    private static final Lexicon WORDS = Lexicon.of("organisations");
    private static final Pattern ORGANISATION = Pattern.compile("^(.*?" + WORDS.expression("organisation") + ")");
    private static final Pattern COMPANY_MARK = WORDS.pattern("mark");

    /** What everyday names of a university leave out: 北浜, 青葉. */
    private static final Pattern SCHOOL = WORDS.pattern("left-out");

    private static final String AFTER_NAME =
            WORDS.expression("after-name") + "?(?:の(?:[^はがを、。]{0,8}の)?)?[^はがを、。の]{0,8}?" + WORDS.expression("role");

    private final Map<String, Set<Participant>> organisations = new LinkedHashMap<>();
    private final List<Organisation> longestFirst;

    EmployerFinder(List<Participant> participants, Glossary glossary) {
        Map<String, List<Participant>> byKey = participants.stream().collect(Collectors.groupingBy(Participant::key));
        for (Participant participant : participants) {
            String post = withoutMark(Folding.fold(participant.post()));
            Matcher organisation = ORGANISATION.matcher(post);
            if (organisation.find() && !WORDS.has("state", post)) {
                addOrganisation(
                        organisation.group(1),
                        samePerson(participant, byKey.getOrDefault(participant.key(), List.of())),
                        glossary);
            }
        }
        longestFirst = organisations.entrySet().stream()
                .sorted((left, right) -> right.getKey().length() - left.getKey().length())
                .map(entry -> Organisation.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** What is behind the form of a corporation that a name begins with: 一般社団法人みなと協会. */
    private static String withoutMark(String post) {
        Matcher mark = COMPANY_MARK.matcher(post);
        return mark.lookingAt() ? post.substring(mark.end()) : post;
    }

    private void addOrganisation(String written, List<Participant> people, Glossary glossary) {
        String name = COMPANY_MARK.matcher(written).replaceAll("").strip();
        Set<String> forms = new LinkedHashSet<>(glossary.variants(name));
        for (String form : List.copyOf(forms)) {
            forms.add(SCHOOL.matcher(form).replaceFirst(""));
        }
        forms.add(name.replaceAll("[^a-z0-9&]", ""));
        for (String form : forms) {
            if (form.length() >= 2) {
                organisations.computeIfAbsent(form, f -> new LinkedHashSet<>()).addAll(people);
            }
        }
    }

    /**
     * The person at every meeting whose list does not give them another employer.
     *
     * @param named those of the same name
     */
    private static List<Participant> samePerson(Participant participant, List<Participant> named) {
        return named.stream()
                .filter(other -> other.equals(participant)
                        || other.post().equals(participant.post())
                        || !ORGANISATION.matcher(Folding.fold(other.post())).find())
                .toList();
    }

    /** The people who work for {@code folded}, where it is that and nothing else. */
    Set<Participant> called(String folded) {
        return organisations.getOrDefault(folded, Set.of());
    }

    List<PersonMention> find(String question) {
        List<PersonMention> found = new ArrayList<>();
        for (Organisation organisation : longestFirst) {
            if (question.contains(organisation.form())) {
                search(question, organisation, found);
            }
        }
        return found;
    }

    private static void search(String question, Organisation organisation, List<PersonMention> found) {
        for (Pattern pattern : organisation.patterns()) {
            Matcher matcher = pattern.matcher(question);
            while (matcher.find()) {
                Span span = new Span(matcher.start(), matcher.end());
                if (!PersonMention.anyOverlaps(found, span)) {
                    found.add(new PersonMention(matcher.group(), span, organisation.people(), true, false));
                }
            }
        }
    }

    /**
     * A way of writing an organisation's name, folded.
     *
     * @param patterns how questions name somebody by it
     */
    private record Organisation(String form, List<Participant> people, List<Pattern> patterns) {

        static Organisation of(String form, Set<Participant> people) {
            String quoted = Pattern.quote(form);
            Pattern japanese = Pattern.compile(quoted + AFTER_NAME);
            Pattern english = Pattern.compile("(?:\\b" + WORDS.expression("place-english") + " " + quoted + "\\b|\\b"
                    + quoted + "(?:'s)? " + WORDS.expression("role-english") + "\\b)");
            return new Organisation(form, List.copyOf(people), List.of(japanese, english));
        }
    }
}

package dev.hatsugen.question;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.minutes.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds people by where they work: KDDIの会長, 早稲田の先生, "Ms. X of NTT", 弁護士. */
final class EmployerFinder {

    private static final Pattern ORGANISATION =
            Pattern.compile("^(.*?(?:大学院大学|大学|(?<=.)\\(株\\)|株式会社|事務所|研究所|財団|協会|機構|連合会|法人|銀行|新聞社|病院))");
    private static final Pattern COMPANY_MARK = Pattern.compile("\\(株\\)|株式会社|一般社団法人|国立研究開発法人|学校法人|独立行政法人");

    /** What everyday names of a university leave out: 早稲田, 慶応. */
    private static final Pattern SCHOOL = Pattern.compile("(?<=.{2})(?:義塾|学院|学園|法学)?(?:大学院大学|大学)$");

    private static final String ROLE = "会長|社長|副社長|特別顧問|顧問|教授|先生|学長|弁護士|研究者|代表|専務|常務|取締役|理事|さん|氏|本部員|委員|の人|の方|のひと|の有識者";

    private final Map<String, Set<Participant>> organisations = new LinkedHashMap<>();
    private final List<Organisation> longestFirst;

    EmployerFinder(List<Participant> voices, Glossary glossary) {
        for (Participant voice : voices) {
            String post = Folding.fold(voice.post());
            Matcher organisation = ORGANISATION.matcher(post);
            if (organisation.find() && !post.startsWith("内閣")) {
                addOrganisation(organisation.group(1), voice, voices, glossary);
            }
        }
        longestFirst = organisations.entrySet().stream()
                .sorted((left, right) -> right.getKey().length() - left.getKey().length())
                .map(entry -> Organisation.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private void addOrganisation(String written, Participant voice, List<Participant> voices, Glossary glossary) {
        String name = COMPANY_MARK.matcher(written).replaceAll("").strip();
        Set<String> forms = new LinkedHashSet<>(glossary.variants(name));
        for (String form : List.copyOf(forms)) {
            forms.add(SCHOOL.matcher(form).replaceFirst(""));
        }
        forms.add(name.replaceAll("[^a-z0-9&]", ""));
        for (String form : forms) {
            if (form.length() >= 2) {
                organisations.computeIfAbsent(form, f -> new LinkedHashSet<>()).addAll(samePerson(voice, voices));
            }
        }
    }

    /** The person at every meeting whose list does not give them another employer. */
    private static List<Participant> samePerson(Participant voice, List<Participant> voices) {
        return voices.stream()
                .filter(other -> other.key().equals(voice.key()))
                .filter(other -> other.equals(voice)
                        || other.post().equals(voice.post())
                        || !ORGANISATION.matcher(Folding.fold(other.post())).find())
                .toList();
    }

    /** The people who work for {@code folded}, where it is that and nothing else. */
    Set<Participant> called(String folded) {
        Set<Participant> called = organisations.get(folded);
        return called == null ? Set.of() : called;
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
                if (!PersonMention.anyOverlaps(found, new Span(matcher.start(), matcher.end()))) {
                    found.add(new PersonMention(
                            matcher.group(),
                            new Span(matcher.start(), matcher.end()),
                            organisation.people(),
                            true,
                            false));
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
            Pattern japanese = Pattern.compile(
                    quoted + "(?:大学|大|社|グループ)?(?:の(?:[^はがを、。]{0,8}の)?)?[^はがを、。の]{0,8}?(?:" + ROLE + ")");
            Pattern english = Pattern.compile("(?:\\b(?:of|from|at) " + quoted + "\\b|\\b" + quoted
                    + "(?:'s)? (?:chair\\w*|president|adviser|advisor|professor|strategist|representative|member)\\b)");
            return new Organisation(form, List.copyOf(people), List.of(japanese, english));
        }
    }
}

package dev.hatsugen.question;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.Words;
import dev.hatsugen.minutes.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds people's names in a folded question: surname or full name, in kanji and their variants, in kana, in Latin letters. */
final class PersonNameFinder {

    private static final Pattern HELD_BY_TIME = Lexicon.of("office-parts").pattern("held-by-time");

    /** What is asked of whoever is named before it: の発言, の意見. */
    private static final Pattern SAID_BY =
            Pattern.compile("の" + Lexicon.of("told-turns").expression("act"));

    private static final Pattern IS_ASKED = Pattern.compile("[はがも]|" + SAID_BY);
    private static final Pattern SAYING = Lexicon.of("saying").pattern("said");
    private static final int MIN_KANA = 3;
    private static final Pattern KANJI = Pattern.compile("^[\\p{IsHan}々]");

    /** A way of writing a name, folded, and the people it may mean. */
    private final Map<String, Set<Participant>> forms = new LinkedHashMap<>();

    private final Map<Participant, PersonProfile> profiles = new LinkedHashMap<>();
    private final List<String> longestFirst;

    PersonNameFinder(List<PersonProfile> profiles) {
        for (PersonProfile profile : profiles) {
            this.profiles.put(profile.who(), profile);
            profile.surnames().forEach(name -> add(name, profile.who()));
            profile.names().forEach(name -> add(name, profile.who()));
            NameReadings.of(profile).forEach(reading -> add(reading, profile.who()));
        }
        longestFirst = forms.keySet().stream()
                .filter(form -> !RomanizedNameFinder.isLatin(form))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private void add(String form, Participant participant) {
        if (!form.isEmpty()) {
            forms.computeIfAbsent(Folding.fold(form), f -> new LinkedHashSet<>())
                    .add(participant);
        }
    }

    /** The ways of writing names, folded. */
    Set<String> forms() {
        return forms.keySet();
    }

    /** The people whose name, in whatever writing, is {@code folded} and nothing else; empty where nobody's is. */
    Set<Participant> called(String folded) {
        Set<Participant> called = forms.get(folded);
        if (called == null) {
            called = forms.get(folded.replaceAll("[\\s・]", ""));
        }
        if (called == null && RomanizedNameFinder.isLatin(folded)) {
            called = forms.get(RomanizedNameFinder.plain(folded));
        }
        return called == null ? Set.of() : called;
    }

    /** The people that {@code question} names; the longest name wins where two begin at the same place. */
    List<PersonMention> find(String question) {
        List<PersonMention> found = new ArrayList<>();
        longestFirst.stream().filter(question::contains).forEach(form -> search(question, form, found));
        found.addAll(RomanizedNameFinder.find(question, forms, profiles));
        found.sort(Comparator.comparingInt(who -> who.span().start()));
        return found;
    }

    private void search(String question, String form, List<PersonMention> found) {
        for (int at = question.indexOf(form); at >= 0; at = question.indexOf(form, at + 1)) {
            int end = at + form.length();
            Span span = new Span(at, end);
            if (stands(question, form, span) && !PersonMention.anyOverlaps(found, span)) {
                int addressed = end + Address.length(question.substring(end));
                List<Participant> meant =
                        holding(forms.getOrDefault(form, Set.of()), question.substring(end, addressed));
                if (!meant.isEmpty()) {
                    found.add(new PersonMention(
                            question.substring(at, addressed), new Span(at, addressed), meant, true, false));
                }
            }
        }
    }

    /** Whether the form is as a name there and is no part of another word. */
    private static boolean stands(String question, String form, Span span) {
        char before = span.start() == 0 ? ' ' : question.charAt(span.start() - 1);
        String after = question.substring(span.end());
        boolean addressed = Address.length(after) > 0;
        if (isKana(form)) {
            boolean insideWord = isKana(String.valueOf(before)) && "はがをにでとのもや、。".indexOf(before) < 0;
            boolean katakana = form.charAt(0) >= 'ァ' && !after.matches("(?s)^[ァ-ヺー].*");
            boolean begins = span.start() == 0
                    && form.length() >= MIN_KANA
                    && IS_ASKED.matcher(after).lookingAt();
            boolean whole =
                    begins || (form.length() > 1 && SAID_BY.matcher(after).lookingAt());
            return (addressed || whole || (katakana && form.length() > 1)) && !insideWord;
        }
        if ((KANJI.matcher(String.valueOf(before)).find() && !addressed)
                || (form.length() == 1 && !isWord(question, span))) {
            return false;
        }
        boolean saidBy = SAID_BY.matcher(after).lookingAt();
        return addressed
                || saidBy
                || (span.start() == 0 && isSpeaker(after))
                || (form.length() >= 2 && !KANJI.matcher(after).find());
    }

    /** Whether what is asked is what the subject of a question said: 林は何と言いましたか, and not who spoke of the wood. */
    private static boolean isSpeaker(String after) {
        return IS_ASKED.matcher(after).lookingAt()
                && SAYING.matcher(after).find()
                && !QuestionClassifier.asksWho(after);
    }

    /** Whether the one character is a word by itself, and not the beginning of 岸田 or 高橋. */
    private static boolean isWord(String question, Span span) {
        return Words.of(question).stream().anyMatch(word -> word.span().equals(span));
    }

    /** The people of {@code participants} who hold the office that follows the name; all where it is a loose form of address. */
    private List<Participant> holding(Set<Participant> participants, String address) {
        Office asked = Office.of(HELD_BY_TIME.matcher(address).replaceFirst("")).orElse(null);
        if (asked == null) {
            return List.copyOf(participants);
        }
        Set<String> holders = participants.stream()
                .filter(participant -> holds(participant, asked))
                .map(Participant::key)
                .collect(Collectors.toSet());
        return participants.stream()
                .filter(participant -> holders.contains(participant.key())
                        || (holders.isEmpty()
                                && (asked.body().isEmpty() || asked.rank().equals(Rank.MEMBER))))
                .toList();
    }

    /** Those of {@code people} who hold the office that {@code address} is, where it names what it is an office of. */
    Set<Participant> holdersOf(Set<Participant> people, String address) {
        return Office.of(address).filter(office -> !office.body().isEmpty()).stream()
                .flatMap(office -> people.stream().filter(participant -> holds(participant, office)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean holds(Participant participant, Office asked) {
        PersonProfile profile = profiles.get(participant);
        return profile != null && OfficeHolders.holds(profile, asked);
    }

    private static boolean isKana(String text) {
        return text.chars().allMatch(c -> c >= 'ぁ' && c <= 'ー');
    }
}

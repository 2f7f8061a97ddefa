package dev.hatsugen.question;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Romaji;
import dev.hatsugen.language.Words;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.PersonName;
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

/** Finds people's names in a folded question: surname or full name, in kanji and their variants, in kana, in Latin letters. */
final class PersonNameFinder {

    /** What may follow a name: an honorific, or an office that ends in one of the usual words. */
    static final Pattern ADDRESS = Pattern.compile(
            "^(?:さん|氏|先生|君|様|本部員|元?[^\\s、。はがをにでと]{0,14}?(?:大臣|長官|相(?![互談手当応対違続関])|本部長|委員長|政務官|委員|議員|議長|座長"
                    + "|会長|社長|教授|学長|弁護士|特別顧問|知事|首相|総理|参考人|証人|部長|局長|課長|室長))");

    private static final Pattern MINISTERIAL = Pattern.compile("(大臣|相|長官|政務官|知事)$");
    private static final Pattern KANJI = Pattern.compile("^[\\p{IsHan}々]");

    /** A way of writing a name, folded, and the people it may mean. */
    private final Map<String, Set<Participant>> forms = new LinkedHashMap<>();

    private final List<String> longestFirst;

    PersonNameFinder(List<Participant> voices) {
        for (Participant voice : voices) {
            String surname = People.surname(voice);
            if (surname == null) {
                continue;
            }
            Attendee attendee = voice.attendee();
            add(surname, voice);
            if (attendee != null) {
                add(attendee.name().joined(), voice);
                add(attendee.name().full(), voice);
                addReadings(attendee.name(), voice);
            }
        }
        longestFirst = forms.keySet().stream()
                .filter(form -> !RomanizedNameFinder.isLatin(form))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private void addReadings(PersonName name, Participant voice) {
        String kana = name.kana();
        if (kana == null) {
            return;
        }
        String[] parts = kana.split("[ 　]", 2);
        String surname = Romaji.withoutLongVowels(Romaji.of(parts[0]));
        add(parts[0], voice);
        add(Romaji.katakana(parts[0]), voice);
        add(kana.replaceAll("[ 　]", ""), voice);
        add(surname, voice);
        if (parts.length > 1) {
            String given = Romaji.withoutLongVowels(Romaji.of(parts[1]));
            add(surname + " " + given, voice);
            add(given + " " + surname, voice);
        }
    }

    private void add(String form, Participant voice) {
        forms.computeIfAbsent(Folding.fold(form), f -> new LinkedHashSet<>()).add(voice);
    }

    /** The people whose name, in whatever writing, is {@code folded} and nothing else; empty where nobody's is. */
    Set<Participant> called(String folded) {
        Set<Participant> called = forms.get(folded);
        if (called == null) {
            called = forms.get(folded.replaceAll("[\\s・]", ""));
        }
        if (called == null && RomanizedNameFinder.isLatin(folded)) {
            called = forms.get(Romaji.withoutLongVowels(folded));
        }
        return called == null ? Set.of() : called;
    }

    /** The people that {@code question} names; the longest name wins where two begin at the same place. */
    List<PersonMention> find(String question) {
        List<PersonMention> found = new ArrayList<>();
        longestFirst.forEach(form -> search(question, form, found));
        found.addAll(RomanizedNameFinder.find(question, forms));
        found.sort(Comparator.comparingInt(who -> who.span().start()));
        return found;
    }

    private void search(String question, String form, List<PersonMention> found) {
        for (int at = question.indexOf(form); at >= 0; at = question.indexOf(form, at + 1)) {
            int end = at + form.length();
            if (stands(question, form, at, end) && !PersonMention.anyOverlaps(found, new Span(at, end))) {
                Matcher address = ADDRESS.matcher(question.substring(end));
                int addressed = address.find() ? end + address.end() : end;
                List<Participant> meant =
                        holding(forms.getOrDefault(form, Set.of()), question.substring(end, addressed));
                if (!meant.isEmpty()) {
                    found.add(new PersonMention(
                            question.substring(at, addressed), new Span(at, addressed), meant, true, false));
                }
            }
        }
    }

    /** Whether the form stands as a name there and is no part of another word. */
    private static boolean stands(String question, String form, int at, int end) {
        char before = at == 0 ? ' ' : question.charAt(at - 1);
        String after = question.substring(end);
        boolean addressed = ADDRESS.matcher(after).find();
        if (isKana(form)) {
            boolean insideWord = isKana(String.valueOf(before)) && "はがをにでとのもや、。".indexOf(before) < 0;
            return addressed && !insideWord;
        }
        if ((KANJI.matcher(String.valueOf(before)).find() && !addressed)
                || (form.length() == 1 && !isWord(question, at))) {
            return false;
        }
        return addressed || (form.length() >= 2 && !KANJI.matcher(after).find());
    }

    /** Whether the one character at {@code at} is a word by itself, and not the beginning of 岸田 or 平井. */
    private static boolean isWord(String question, int at) {
        return Words.of(question).stream().anyMatch(word -> word.span().equals(new Span(at, at + 1)));
    }

    /** Those of {@code voices} whose post has the ministerial office that follows the name; all where none follows. */
    private static List<Participant> holding(Set<Participant> voices, String address) {
        Matcher office = MINISTERIAL.matcher(address);
        if (!office.find()) {
            return List.copyOf(voices);
        }
        String body = address.substring(0, office.start()).replaceAll("^元|副$|担当$|大臣$", "");
        return voices.stream()
                .filter(voice -> body.isEmpty()
                        ? voice.offices().contains(office.group(1).equals("相") ? "大臣" : office.group(1))
                        : voice.offices().contains(body)
                                || (body.equals("経産") && voice.offices().contains("経済産業")))
                .toList();
    }

    private static boolean isKana(String text) {
        return text.chars().allMatch(c -> (c >= 'ぁ' && c <= 'ー'));
    }
}

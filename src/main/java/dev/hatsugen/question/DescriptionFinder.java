package dev.hatsugen.question;

import dev.hatsugen.language.JapaneseNumbers;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import dev.hatsugen.minutes.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds people by what the record says of them beside name and rank: 法務の人, 管理会社は, 603号室の人, 七番, "the treasurer", "the member
 * from Fernhall University".
 */
final class DescriptionFinder {

    private static final Lexicon PERSON = Lexicon.of("person-nouns");

    /** Words behind a description that make a person of it. */
    private static final Pattern PERSON_BEHIND = Pattern.compile("^" + PERSON.expression("behind"));

    private static final Pattern SPEAKS =
            Pattern.compile("^" + Lexicon.of("behind-names").expression("described"));

    /** Descriptions that are offices need less behind them to mean somebody: 事務長って. */
    private static final Pattern OFFICE_END = Lexicon.of("office-parts").pattern("person-end");

    private static final Pattern OFFICE =
            Pattern.compile("^" + Lexicon.of("behind-names").expression("office"));
    private static final Pattern SEAT = Pattern.compile("([0-9一二三四五六七八九十百〇]+)(番|号室)(?!目|地)");
    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}0-9 .&'-]+");
    private static final int MIN_LENGTH = 2;

    /** Words that describe more people than that mean a kind of people. */
    private static final int MAX_PEOPLE = 3;

    private final Map<String, Set<Participant>> descriptions = new LinkedHashMap<>();
    private final Map<String, Set<Participant>> seats = new LinkedHashMap<>();
    private final List<PersonProfile> profiles;

    DescriptionFinder(List<PersonProfile> profiles) {
        this.profiles = profiles;
        for (PersonProfile profile : profiles) {
            profile.seats().forEach(seat -> put(seats, seat, profile.who()));
            profile.descriptions().forEach(words -> put(descriptions, words, profile.who()));
        }
    }

    private static void put(Map<String, Set<Participant>> map, String form, Participant who) {
        if (form.length() >= MIN_LENGTH) {
            map.computeIfAbsent(form, words -> new LinkedHashSet<>()).add(who);
        }
    }

    /** Those whom {@code folded} describes and nothing else. */
    Set<Participant> called(String folded) {
        return descriptions.getOrDefault(folded, Set.of());
    }

    List<PersonMention> find(String question) {
        List<PersonMention> found = new ArrayList<>();
        addSeats(question, found);
        descriptions.keySet().stream()
                .filter(question::contains)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(form -> addDescribed(question, form, found));
        addByPart(question, found);
        return found;
    }

    private void addSeats(String question, List<PersonMention> found) {
        Matcher matcher = SEAT.matcher(question);
        while (matcher.find()) {
            OptionalInt number = JapaneseNumbers.parse(matcher.group(1));
            Set<Participant> people =
                    number.isEmpty() ? Set.of() : seats.getOrDefault(number.getAsInt() + matcher.group(2), Set.of());
            if (!people.isEmpty()) {
                add(question, new Span(matcher.start(), matcher.end()), people, true, found);
            }
        }
    }

    private void addDescribed(String question, String form, List<PersonMention> found) {
        Set<Participant> people = descriptions.getOrDefault(form, Set.of());
        boolean latin = LATIN.matcher(form).matches();
        for (int at = question.indexOf(form); at >= 0; at = question.indexOf(form, at + 1)) {
            Span span = new Span(at, at + form.length());
            boolean word = isWord(question, span, latin);
            String after = question.substring(span.end());
            boolean person = PERSON_BEHIND.matcher(after).find()
                    || SPEAKS.matcher(after).find()
                    || (OFFICE_END.matcher(form).find() && OFFICE.matcher(after).find());
            boolean english = latin && isTitled(question.substring(0, at), after);
            if (word && (person || english)) {
                add(question, span, people, true, found);
            }
        }
    }

    private static boolean isWord(String question, Span span, boolean latin) {
        char before = span.start() == 0 ? ' ' : question.charAt(span.start() - 1);
        char after = span.end() == question.length() ? ' ' : question.charAt(span.end());
        return latin
                ? !Character.isLetter(before) || before > 0x250
                : Character.UnicodeScript.of(before) != Character.UnicodeScript.HAN
                        && Character.UnicodeScript.of(after) != Character.UnicodeScript.HAN;
    }

    /** Whether English words around a description make a person of it: "the treasurer", "somebody from Ostrava Tools". */
    private static boolean isTitled(String before, String after) {
        return PERSON.has("before", before) && !after.matches("(?s)^[a-z].*");
    }

    /** 「経理の人」, 「弁護士の委員」: people whose office, post or description holds the words before. */
    private void addByPart(String question, List<PersonMention> found) {
        Matcher noun = PERSON.pattern("behind").matcher(question);
        while (noun.find()) {
            Span part = longest(question, Words.of(question.substring(0, noun.start())));
            Set<Participant> people = part == null ? Set.of() : describedBy(part.of(question));
            if (part != null
                    && !people.isEmpty()
                    && people.stream().map(Participant::key).distinct().count() <= MAX_PEOPLE) {
                add(question, part, people, true, found);
            }
        }
    }

    /** The most nouns that {@code words} end in which describe somebody: 医療安全 rather than 安全. */
    private @Nullable Span longest(String question, List<Word> words) {
        Span longest = part(words);
        for (Word word : words.reversed()) {
            if (longest == null) {
                return null;
            }
            Span longer = longest.union(word.span());
            boolean isBefore = word.span().end() == longest.start() && word.isContent();
            if (isBefore && !describedBy(longer.of(question)).isEmpty()) {
                longest = longer;
            }
        }
        return longest;
    }

    /** The noun that {@code words} end in, with the suffixes that it is written in one with: 解体業. */
    private static @Nullable Span part(List<Word> words) {
        Span part = null;
        for (Word word : words.reversed()) {
            boolean isJoined = part == null || word.span().end() == part.start();
            if (word.kind() == Word.Kind.MINOR && isJoined && word.surface().length() == 1) {
                part = part == null ? word.span() : part.union(word.span());
                continue;
            }
            boolean isNoun = word.kind() == Word.Kind.NOUN || word.kind() == Word.Kind.NAME;
            boolean isLong = word.surface().length() >= MIN_LENGTH;
            return isNoun && isJoined && isLong ? (part == null ? word.span() : part.union(word.span())) : null;
        }
        return null;
    }

    private Set<Participant> describedBy(String words) {
        Set<Participant> people = new LinkedHashSet<>();
        profiles.stream()
                .filter(profile ->
                        profile.who().spoke() && OfficeHolders.text(profile).contains(words))
                .forEach(profile -> people.add(profile.who()));
        return people;
    }

    /** Adds those who are described at {@code span}, with the noun behind it that makes people of them. */
    private static void add(
            String question, Span span, Set<Participant> people, boolean strict, List<PersonMention> found) {
        Matcher noun = PERSON_BEHIND.matcher(question.substring(span.end()));
        Span whole = noun.find() ? new Span(span.start(), span.end() + noun.end()) : span;
        if (!PersonMention.anyOverlaps(found, whole)) {
            found.add(new PersonMention(whole.of(question), whole, List.copyOf(people), strict, true));
        }
    }
}

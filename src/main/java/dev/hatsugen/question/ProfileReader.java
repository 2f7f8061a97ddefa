package dev.hatsugen.question;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.JapaneseNumbers;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.Terms;
import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.PersonName;
import dev.hatsugen.minutes.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes apart how the record calls somebody, label and post, into names, offices, seats and other descriptions: 「知事（小林花子君）」,
 * 「七十一番（関口はるか君）」, 「伊藤（晃）委員」, "Cllr Osei", "Dr. Amara Lindqvist, Public Health".
 */
final class ProfileReader {

    private static final Lexicon HONORIFICS = Lexicon.of("honorifics");
    private static final Pattern RESPECT = Pattern.compile("(?<=.)" + HONORIFICS.expression("behind") + "$");
    private static final Pattern HONORIFIC = Pattern.compile(HONORIFICS.expression("behind"));
    private static final Pattern TITLE =
            Pattern.compile("^(?:(?:" + Lexicon.of("told-english").expression("rank") + " (?="
                    + HONORIFICS.expression("before") + "))?" + HONORIFICS.expression("before") + ")+");
    private static final Pattern TOLD_APART =
            Pattern.compile("^([\\p{IsHan}々]{1,4})\\(([\\p{IsHan}ぁ-ヺ々]{1,3})\\)(.*)$");
    private static final Pattern SEAT = Pattern.compile("([" + JapaneseNumbers.FIGURES + "]+)(番|号室)");
    private static final Pattern JAPANESE_PARTS = Pattern.compile("[()\\[\\]・,、;/\\s]+|(?<=長|臣)兼");
    private static final Pattern POST_PARTS = Pattern.compile("\\s*[()\\[\\]、,;/]+\\s*|(?<=長|臣)兼|(?<=[長事計])・");
    private static final Pattern ENGLISH_PARTS = Pattern.compile("\\s*[()\\[\\],;/]+\\s*");
    private static final Pattern KANJI_WORD = Pattern.compile("[\\p{IsHan}々]{2,5}");
    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}0-9 .,()&'_/;:+-]+");

    /** The ends of bodies: 「教育部長」 begins with no surname. */
    private static final Pattern BODY = Lexicon.of("office-parts").pattern("unit");

    private static final int MAX_SURNAME_LENGTH = 4;

    private final Participant who;
    private final Set<String> surnames = new LinkedHashSet<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final List<Office> offices = new ArrayList<>();
    private final Set<String> descriptions = new LinkedHashSet<>();
    private final Set<String> seats = new LinkedHashSet<>();

    private ProfileReader(Participant who) {
        this.who = who;
    }

    static PersonProfile read(Participant who) {
        ProfileReader reader = new ProfileReader(who);
        Attendee attendee = who.attendee();
        if (attendee != null) {
            reader.addName(attendee.name());
        }
        String label = who.speaker().label();
        if (label != null) {
            reader.addLabel(Folding.fold(label).strip());
        }
        POST_PARTS
                .splitAsStream(Folding.fold(who.post()))
                .flatMap(part ->
                        LATIN.matcher(part).matches() ? LatinPost.forms(part) : Arrays.stream(part.split("\\s+")))
                .forEach(reader::addPost);
        reader.addCalledByPost();
        reader.surnames.remove("");
        reader.names.remove("");
        return new PersonProfile(who, reader.surnames, reader.names, reader.offices, reader.descriptions, reader.seats);
    }

    /** A surname with what its bearer is behind it, as people are called whose title is no rank that others hold: 早川住職. */
    private void addCalledByPost() {
        descriptions.stream()
                .filter(words -> KANJI_WORD.matcher(words).matches())
                .forEach(words -> surnames.stream()
                        .filter(surname -> !surname.isEmpty())
                        .forEach(surname -> names.add(surname + words)));
    }

    private void addName(PersonName name) {
        String full = Folding.fold(name.full());
        if (LATIN.matcher(full).matches()) {
            addLatinName(full);
            return;
        }
        String surname = Folding.fold(name.surname()).replaceAll("\\s", "");
        surnames.add(surname);
        if (name.given().isEmpty()) {
            surnames.addAll(UnsegmentedName.surnames(surname));
        }
        names.add(full);
        names.add(Folding.fold(name.joined()));
    }

    /** A name in Latin letters: each of its words may stand for it, but for those of which questions are full (Will). */
    private void addLatinName(String full) {
        String bare = TITLE.matcher(full).replaceAll("").strip();
        if (isPhrase(bare)) {
            descriptions.add(bare);
            return;
        }
        names.add(bare);
        for (String part : bare.split("[\\s._]+")) {
            if (part.length() > 2 && !isFunctionWord(part) && !TopicExtractor.isAsking(part)) {
                surnames.add(part);
            }
        }
    }

    /** Whether a word is of grammar alone and calls nobody. */
    private static boolean isFunctionWord(String latin) {
        return latin.matches("\\p{IsLatin}{2,}") && Terms.of(latin).isEmpty();
    }

    /** Whether a function word is among the words: "question from a member of the public" is nobody's name. */
    private static boolean isPhrase(String latin) {
        List<String> words = List.of(latin.split("\\s+"));
        return words.size() >= 3 && words.stream().skip(1).anyMatch(ProfileReader::isFunctionWord);
    }

    private void addLabel(String label) {
        Matcher seat = SEAT.matcher(label);
        while (seat.find()) {
            JapaneseNumbers.parse(seat.group(1)).ifPresent(number -> seats.add(number + seat.group(2)));
        }
        if (LATIN.matcher(label).matches()) {
            addLatinLabel(label);
            return;
        }
        Matcher apart = TOLD_APART.matcher(label);
        if (apart.matches() && Office.of(apart.group(1)).isEmpty()) {
            surnames.add(apart.group(1));
            names.add(apart.group(1) + "(" + apart.group(2) + ")");
            names.add(apart.group(1) + apart.group(2));
            if (isNoun(apart.group(2))) {
                descriptions.add(apart.group(2));
            }
            addPart(apart.group(3));
            return;
        }
        JAPANESE_PARTS.splitAsStream(label).forEach(this::addPart);
    }

    /** Whether a sign behind a surname may as well be what its bearer does: 早川（購買）. */
    private static boolean isNoun(String sign) {
        List<Word> words = Words.of(sign);
        return sign.length() > 1 && words.size() == 1 && words.getFirst().kind() == Word.Kind.NOUN;
    }

    private void addLatinLabel(String label) {
        boolean known = !names.isEmpty();
        for (String part : ENGLISH_PARTS.split(label)) {
            boolean titled = TITLE.matcher(part).find();
            String bare = TITLE.matcher(part).replaceAll("").strip();
            boolean ofName = surnames.stream()
                    .anyMatch(name -> List.of(bare.split("\\s+")).contains(name));
            if (LatinPost.isPost(bare)) {
                LatinPost.forms(bare).forEach(descriptions::add);
                known = true;
            } else if (titled || ofName || !known) {
                addLatinName(bare);
                known = true;
            } else if (!bare.isEmpty()) {
                descriptions.add(bare);
            }
        }
    }

    private void addPart(String part) {
        String words = RESPECT.matcher(part).replaceAll("");
        if (words.isEmpty() || SEAT.matcher(words).matches() || surnames.contains(words) || names.contains(words)) {
            return;
        }
        int owner = words.lastIndexOf('の'); // 会計の山田
        if (owner > 0 && isSurname(words.substring(owner + 1))) {
            surnames.add(words.substring(owner + 1));
            addPart(words.substring(0, owner));
            return;
        }
        if (isSurname(words)) {
            surnames.add(words);
            return;
        }
        int name = nameLength(words, words.length() < part.length());
        if (name > 0) {
            surnames.add(words.substring(0, name));
        }
        String rest = words.substring(name);
        Optional<Office> office = Office.of(rest);
        office.ifPresent(offices::add);
        if (office.isEmpty() && !rest.isEmpty()) {
            descriptions.add(rest);
        }
    }

    /** Whether one of the full names begins with {@code words} and goes on. */
    private boolean isSurname(String words) {
        return !words.isEmpty()
                && names.stream().anyMatch(name -> name.startsWith(words) && name.length() > words.length());
    }

    private void addPost(String part) {
        if ((LATIN.matcher(part).matches() && part.length() < 2)
                || HONORIFIC.matcher(part).matches()) {
            return;
        }
        Office.of(part).ifPresentOrElse(offices::add, () -> descriptions.add(part));
        descriptions.remove("");
    }

    /** How many characters at the beginning of a part of a label are somebody's name; 0 where it begins with an office. */
    private int nameLength(String words, boolean respected) {
        for (String known : surnames) {
            if (words.startsWith(known)) {
                return longest(words, known.length());
            }
        }
        Optional<Rank> rank = Rank.atEnd(words);
        String before =
                rank.map(found -> words.substring(0, found.span().start())).orElse(respected ? words : "");
        if (who.attendee() != null || before.isEmpty()) {
            return 0;
        }
        int persons = persons(before);
        boolean isShort =
                before.length() <= MAX_SURNAME_LENGTH && !BODY.matcher(before).find();
        boolean member = rank.filter(found -> !found.type().equals(Rank.MEMBER)).isEmpty();
        return persons > 0 ? persons : isShort && (member || respected) ? before.length() : 0;
    }

    private int longest(String words, int known) {
        return names.stream().filter(words::startsWith).mapToInt(String::length).reduce(known, Math::max);
    }

    private static int persons(String words) {
        int end = 0;
        for (Word word : Words.of(words)) {
            Span span = word.span();
            if (word.kind() != Word.Kind.PERSON || span.start() != end) {
                break;
            }
            end = span.end();
        }
        return end;
    }
}

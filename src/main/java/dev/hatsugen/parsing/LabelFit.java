package dev.hatsugen.parsing;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import dev.hatsugen.minutes.Attendee;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How well the words of one label fit a person of the attendance list: by name, by surname with an office, an initial or a room
 * behind it, and by the offices that label and list have in common.
 */
final class LabelFit {

    private static final int WHOLE_NAME = 1000;

    /** How well a surname alone fits. */
    static final int SURNAME = 300;

    private static final int SURNAME_AND_INITIAL = 400;
    private static final int GIVEN_NAME = 150;
    private static final String SIGNS = "[()\\[\\]【】・/,、;:「」\\s　]+";
    private static final Pattern PIECES = Pattern.compile(SIGNS + "|(?<=\\p{IsHan})の(?=\\p{IsHan})");
    private static final Pattern INITIAL = Pattern.compile("(\\p{IsHan}+)\\(([^()]{1,2})\\)");
    private static final Pattern LATIN = Pattern.compile("[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]+");

    private final String written;
    private final String folded;
    private final List<String> pieces = new ArrayList<>();
    private final List<String> offices;
    private final boolean latin;

    LabelFit(String label) {
        this.written = label.strip();
        this.folded = Folding.fold(SpacedLetters.joined(written));
        this.latin = LATIN.matcher(folded).matches();
        for (String piece : PIECES.split(folded)) {
            String bare = latin ? piece.replaceAll("[.]$", "") : piece;
            if (!bare.isEmpty()) {
                pieces.add(bare);
            }
        }
        String joined = OfficeTitles.compact(folded.replaceAll("\\([^()]*\\)", ""));
        if (!latin && !pieces.contains(joined) && !joined.isEmpty()) {
            pieces.add(joined);
        }
        this.offices = latin ? List.of(PIECES.split(OfficeFit.ranked(folded.replace(".", "")))) : pieces;
    }

    /** How well the label names the person; 0 where it names somebody else, or nobody. */
    int name(Attendee attendee) {
        String surname = Folding.fold(attendee.name().surname());
        String given = Folding.fold(attendee.name().given());
        int best = 0;
        for (String piece : pieces) {
            boolean grouped =
                    !latin && !GroupLabel.group(piece, attendee.name()).isEmpty();
            best = Math.max(best, grouped ? SURNAME : latin ? 0 : japanese(piece, surname, given));
        }
        if (latin) {
            return written.equals(Initials.of(attendee.name())) ? SURNAME : latin(surname, given);
        }
        return initialFits(surname, given, Folding.fold(attendee.post())) ? best : 0;
    }

    /** Whether the label has no Japanese letter. */
    boolean isLatin() {
        return latin;
    }

    /** Whether the label holds a name, as far as the dictionary knows. */
    boolean holdsName() {
        return pieces.stream().anyMatch(piece -> {
            List<Word> words = Words.of(piece);
            return !words.isEmpty() && words.getFirst().kind() == Word.Kind.PERSON;
        });
    }

    /** How well the offices of the label fit the person's post; 0 where nothing does. */
    int office(Attendee attendee) {
        String post = Folding.fold(attendee.post());
        return offices.stream()
                        .mapToInt(piece -> OfficeFit.of(withoutName(piece, attendee), post))
                        .max()
                        .orElse(0)
                + (int) offices.stream()
                        .filter(piece -> OfficeFit.of(withoutName(piece, attendee), post) > 0)
                        .count();
    }

    /** Whether the label says something beside the surname, and all of it fits the person's post. */
    boolean qualifies(Attendee attendee) {
        String surname = Folding.fold(attendee.name().surname());
        String post = Folding.fold(attendee.post());
        List<String> said = pieces.stream()
                .filter(piece -> piece.startsWith(surname)
                        || !GroupLabel.orPiece(piece, attendee.name()).contains(surname))
                .map(piece -> piece.startsWith(surname)
                        ? piece.substring(surname.length())
                        : GroupLabel.orPiece(piece, attendee.name()))
                .map(OfficeTitles::unhonoured)
                .filter(piece -> !piece.isEmpty())
                .toList();
        return !said.isEmpty() && said.stream().allMatch(piece -> OfficeFit.of(piece, post) > 0);
    }

    /**
     * Whether the label can be an office alone: a body's is one only where the post is no more than it, and in Latin letters every word
     * of it must be the person's.
     */
    boolean isOfficeOf(Attendee attendee) {
        String post = Folding.fold(attendee.post());
        if (!latin && OfficeTitles.BODY.matcher(folded).find()) {
            return post.equals(folded);
        }
        return !latin
                || offices.stream()
                        .filter(piece -> !piece.equals("the"))
                        .allMatch(piece -> OfficeFit.of(piece, post) > 0);
    }

    private static String withoutName(String piece, Attendee attendee) {
        String surname = Folding.fold(attendee.name().surname());
        String group = GroupLabel.group(piece, attendee.name());
        if (!group.isEmpty()) {
            return group;
        }
        return piece.startsWith(surname) && piece.length() > surname.length() + 1
                ? piece.substring(surname.length())
                : piece;
    }

    private static int japanese(String piece, String surname, String given) {
        String whole = surname + given;
        if (whole.length() > 2 && piece.startsWith(whole) && isBehindName(piece.substring(whole.length()))) {
            return WHOLE_NAME;
        }
        if (given.isEmpty() && surname.length() > 2) {
            return undivided(piece, surname);
        }
        if (!piece.startsWith(surname)) {
            return isLatinName(surname) && startsWithWord(piece, given) ? SURNAME : 0;
        }
        String rest = OfficeTitles.unhonoured(piece.substring(surname.length()));
        if (!rest.isEmpty() && given.startsWith(rest)) {
            return SURNAME_AND_INITIAL;
        }
        return isBehindName(piece.substring(surname.length())) && !isLongerSurname(piece, surname.length())
                ? SURNAME + surname.length()
                : 0;
    }

    private static boolean isLatinName(String name) {
        return !name.isEmpty() && LATIN.matcher(name).matches();
    }

    /** Whether a word of a name in Latin letters is before an office, wherever the surname stands: Park委員 and Park Jiyeon. */
    private static boolean startsWithWord(String piece, String name) {
        return Stream.of(name.split(" "))
                .anyMatch(word -> word.length() > 1
                        && piece.startsWith(word)
                        && piece.length() > word.length()
                        && isBehindName(piece.substring(word.length())));
    }

    /** A name in one word, whose surname only the label can tell. */
    private static int undivided(String piece, String name) {
        int shared = 0;
        while (shared < Math.min(piece.length(), name.length()) && piece.charAt(shared) == name.charAt(shared)) {
            shared++;
        }
        boolean surname = shared >= 2 || (shared == 1 && piece.length() > 2);
        boolean fits = surname
                && shared < name.length()
                && isBehindName(piece.substring(shared))
                && !isLongerSurname(piece, shared);
        return fits ? SURNAME + shared : 0;
    }

    private static boolean isBehindName(String rest) {
        String office = OfficeTitles.unhonoured(rest);
        return office.isEmpty()
                || OfficeTitles.OFFICE.matcher(office).find()
                || OfficeTitles.OFFICE_START.matcher(office).lookingAt();
    }

    /** Whether the dictionary reads a longer surname at the start of the piece: 森 in 森下理事. */
    private static boolean isLongerSurname(String piece, int length) {
        List<Word> words = Words.of(piece);
        return !words.isEmpty()
                && words.getFirst().kind() == Word.Kind.PERSON
                && words.getFirst().surface().length() > length;
    }

    /** Whether an initial behind the surname, 伊藤(晃)委員, is the person's, or what the person does. */
    private boolean initialFits(String surname, String given, String post) {
        Matcher initial = INITIAL.matcher(folded);
        while (initial.find()) {
            String before = initial.group(1);
            String name = initial.group(2);
            if (surname.equals(before) && !given.isEmpty()) {
                boolean attribute =
                        OfficeTitles.OFFICE.matcher(name).find() || (name.length() > 1 && post.contains(name));
                return attribute || given.startsWith(name);
            }
            if (given.isEmpty() && surname.startsWith(before) && surname.length() > before.length()) {
                return surname.substring(before.length()).startsWith(name);
            }
        }
        return true;
    }

    private int latin(String surname, String given) {
        if (!pieces.contains(surname)) {
            boolean initial = pieces.size() == 2
                    && pieces.get(1).length() == 1
                    && surname.startsWith(pieces.get(1))
                    && List.of(given.split(" ")).contains(pieces.getFirst());
            return initial
                    ? SURNAME_AND_INITIAL
                    : given.isEmpty() || !folded.strip().equals(given) ? 0 : GIVEN_NAME;
        }
        for (String name : given.split(" ")) {
            if (pieces.contains(name)) {
                return WHOLE_NAME;
            }
        }
        for (String piece : pieces) {
            if (piece.length() == 1) {
                return given.startsWith(piece) ? SURNAME_AND_INITIAL : 0;
            }
        }
        return SURNAME;
    }
}

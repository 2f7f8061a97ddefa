package dev.hatsugen.parsing;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Romaji;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.PersonName;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Labels that are, letter for letter, what the list of attendance writes of one person: an entry as a whole, as 高橋 is beside
 * 高橋(営業), a nickname in the brackets of one, as ババ is in 馬場（ババ・プログラマー）, or the beginning of how the name of one is read, as おだ is
 * of 小田切.
 */
final class WrittenLabels {

    private static final Pattern PIECES = Pattern.compile("[・、,，。;；/／()（）\\s　]+");

    private static final Pattern KANA = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}ー]{2,}");

    private static final Pattern POST = Pattern.compile("\\s*[,;()/]+\\s*");
    private static final Pattern LATIN_POST = Pattern.compile("\\p{Lu}[\\p{IsLatin}&' -]*");

    private final List<Attendee> people;
    private final KanaLabels kana;
    private final Map<String, Optional<Attendee>> entries = new HashMap<>();
    private final Map<String, Optional<Attendee>> shortened = new HashMap<>();
    private final Map<String, Optional<Attendee>> nicknames = new HashMap<>();
    private final Map<String, Optional<Attendee>> posts = new HashMap<>();

    WrittenLabels(List<Attendee> people) {
        this.people = List.copyOf(people);
        this.kana = new KanaLabels(people);
        for (Attendee person : people) {
            put(entries, entry(person), person);
            Optional.of(key(Initials.shortened(person.name())))
                    .filter(written -> !written.isEmpty())
                    .ifPresent(written -> put(shortened, written, person));
        }
        for (Attendee person : people) {
            pieces(person.post())
                    .filter(piece -> isNickname(piece, people))
                    .distinct()
                    .forEach(piece -> put(nicknames, piece, person));
            Arrays.stream(POST.split(person.post()))
                    .filter(post -> LATIN_POST.matcher(post).matches() && isNickname(key(post), people))
                    .distinct()
                    .forEach(post -> put(posts, key(post), person));
        }
    }

    private static void put(Map<String, Optional<Attendee>> found, String written, Attendee person) {
        found.merge(written, Optional.of(person), (one, other) -> Optional.empty());
    }

    /**
     * The one person of whom the list writes no more and no less than {@code label}, or whose name {@code label} cuts short after the
     * first letter of the surname, {@code Gwen P.}; null where there is none.
     */
    @Nullable
    Attendee entry(String label) {
        String key = key(label);
        Optional<Attendee> entry = entries.getOrDefault(key, Optional.empty());
        return entry.or(() -> shortened.getOrDefault(key.replaceFirst("\\.$", ""), Optional.empty()))
                .orElse(null);
    }

    /** The one person of whom the list says that it holds the post which {@code label} is, in Latin letters; null where there is none. */
    @Nullable
    Attendee holder(String label) {
        return LATIN_POST.matcher(label).matches()
                ? posts.getOrDefault(key(label), Optional.empty()).orElse(null)
                : null;
    }

    /** The one person whose brackets in the list hold {@code label}, or whose name is read so; null where there is none. */
    @Nullable
    Attendee nickname(String label) {
        return nicknames.computeIfAbsent(key(label), this::read).orElse(null);
    }

    /** The one person whose surname, or else whose given name, has a reading that begins with {@code label}. */
    private Optional<Attendee> read(String label) {
        Attendee person = kana.of(label);
        if (person != null) {
            return Optional.of(person);
        }
        String called = OfficeTitles.unhonoured(label);
        if (!KANA.matcher(called).matches()) {
            return Optional.empty();
        }
        String read = Romaji.hiragana(called);
        return readLike(read, PersonName::surname).or(() -> readLike(read, PersonName::given));
    }

    private Optional<Attendee> readLike(String read, Function<PersonName, String> part) {
        List<Attendee> found = people.stream()
                .filter(person ->
                        SurnameReadings.reading(part.apply(person.name())).startsWith(read))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static String entry(Attendee person) {
        String post = person.post().isEmpty() ? "" : "(" + person.post() + ")";
        return key(person.name().joined() + post);
    }

    private static Stream<String> pieces(String post) {
        return Arrays.stream(PIECES.split(post)).map(WrittenLabels::key).filter(piece -> piece.length() > 1);
    }

    /** Whether a word of a post can call its holder: it is neither an office, nor a body, nor somebody's name. */
    private static boolean isNickname(String piece, List<Attendee> people) {
        return !OfficeTitles.OFFICE.matcher(piece).find()
                && !OfficeTitles.BODY.matcher(piece).find()
                && !RecordFields.isAnonymous(piece)
                && people.stream()
                        .noneMatch(other -> piece.equals(key(other.name().surname()))
                                || piece.equals(key(other.name().joined())));
    }

    private static String key(String words) {
        return OfficeTitles.compact(Folding.fold(words));
    }
}

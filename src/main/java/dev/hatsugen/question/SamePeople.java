package dev.hatsugen.question;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Attendee;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who of one meeting is who of another one of the same body, where their lists call people differently: "N Kaur (Training Officer)" and
 * "Nadia (training)", 早川 and 早川健太. Two are the same only where nobody else of either meeting could be meant.
 */
final class SamePeople {

    private static final Pattern TITLE =
            Pattern.compile("^(?:" + Lexicon.of("honorifics").expression("before") + ")+");

    private static final Pattern SHARED_WORD = Pattern.compile("\\p{IsLatin}{4,}|[\\p{IsHan}ァ-ヺー]{2,}");

    private final List<Participant> all;

    SamePeople(List<Participant> all) {
        this.all = List.copyOf(all);
    }

    /** Those of other meetings who are {@code participant}. */
    List<Participant> of(Participant participant) {
        return all.stream()
                .filter(other -> !other.meeting().equals(participant.meeting()))
                .filter(other -> mayBe(participant, other))
                .filter(other -> isOnlyOne(participant, other) && isOnlyOne(other, participant))
                .toList();
    }

    /** Whether {@code other} is the only one of its meeting who may be {@code participant}. */
    private boolean isOnlyOne(Participant participant, Participant other) {
        return all.stream()
                .filter(third -> third.meeting().equals(other.meeting()))
                .noneMatch(third -> !third.equals(other) && mayBe(participant, third));
    }

    private static boolean mayBe(Participant one, Participant other) {
        Attendee left = one.attendee();
        Attendee right = other.attendee();
        if (left == null || right == null || !isOfOneBody(one, other)) {
            return false;
        }
        List<String> words = words(left);
        List<String> others = words(right);
        boolean isLatin = RomanizedNameFinder.isLatin(String.join("", words) + String.join("", others));
        return isLatin ? isSameLatin(words, others, sharesPost(one, other)) : isSameJapanese(left, right, one, other);
    }

    private static boolean isOfOneBody(Participant one, Participant other) {
        String body = one.meeting().body();
        String another = other.meeting().body();
        return body == null || another == null || Objects.equals(body, another);
    }

    private static List<String> words(Attendee attendee) {
        String name = TITLE.matcher(Folding.fold(attendee.name().full())).replaceAll("");
        return List.of(name.strip().split("[\\s.]+"));
    }

    /** Surname and the beginning of the first name are the same; a first name alone needs a post that they share. */
    private static boolean isSameLatin(List<String> words, List<String> others, boolean sharePost) {
        boolean bothFull = words.size() > 1 && others.size() > 1;
        boolean firstFits = fits(words.getFirst(), others.getFirst());
        if (bothFull && words.getLast().equals(others.getLast())) {
            return firstFits;
        }
        boolean lastFits = !bothFull || fits(words.getLast(), others.getLast());
        return firstFits
                && lastFits
                && (sharePost || (!bothFull && words.getFirst().equals(others.getFirst())));
    }

    /** Whether they are equal, or one of them is the other's initial. */
    private static boolean fits(String word, String other) {
        return word.equals(other)
                || (word.length() == 1 && other.startsWith(word))
                || (other.length() == 1 && word.startsWith(other));
    }

    /** The surnames are the same, and the given names or, where both lack one, the posts, as far as both are known. */
    private static boolean isSameJapanese(Attendee left, Attendee right, Participant one, Participant other) {
        String given = left.name().given();
        String another = right.name().given();
        if (!left.name().surname().equals(right.name().surname())) {
            return left.name().joined().equals(right.name().joined());
        }
        if (!given.isEmpty() && !another.isEmpty()) {
            return given.equals(another);
        }
        return left.post().isEmpty() || right.post().isEmpty() || !given.equals(another) || sharesPost(one, other);
    }

    /** Whether the two are called by the same word of a post. */
    private static boolean sharesPost(Participant one, Participant other) {
        Set<String> shared = postWords(one);
        shared.retainAll(postWords(other));
        return !shared.isEmpty();
    }

    private static Set<String> postWords(Participant participant) {
        return Stream.of(Folding.fold(participant.post()))
                .flatMap(post -> SHARED_WORD.matcher(post).results())
                .map(found -> found.group().replaceFirst("s$", ""))
                .filter(word -> Rank.atEnd(word)
                        .filter(rank -> rank.type().equals(Rank.MEMBER))
                        .isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }
}

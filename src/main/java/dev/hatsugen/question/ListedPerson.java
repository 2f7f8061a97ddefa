package dev.hatsugen.question;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Meeting;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody as lists of attendance call them, with the meetings whose lists do. */
final class ListedPerson {

    private static final Pattern TITLE =
            Pattern.compile("^(?:" + Lexicon.of("honorifics").expression("before") + ")+");

    private static final Pattern POST_WORD = Pattern.compile("\\p{IsLatin}{4,}|[\\p{IsHan}ァ-ヺー]{2,}");

    private final SamePeople.Identity identity;
    private final Attendee attendee;
    private final List<String> words;
    private final Set<String> posts;
    private final Set<String> meetings = new HashSet<>();

    ListedPerson(SamePeople.Identity identity, Attendee attendee) {
        this.identity = identity;
        this.attendee = attendee;
        String name = TITLE.matcher(Folding.fold(attendee.name().full())).replaceAll("");
        this.words = List.of(name.strip().split("[\\s.]+"));
        this.posts = POST_WORD
                .matcher(Folding.fold(attendee.post()))
                .results()
                .map(MatchResult::group)
                .map(word -> word.replaceFirst("s$", ""))
                .filter(word -> !isOfEveryMember(word))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isOfEveryMember(String post) {
        return Rank.atEnd(post).filter(rank -> rank.type().equals(Rank.MEMBER)).isPresent();
    }

    void addMeeting(Meeting meeting) {
        meetings.add(meeting.key());
    }

    SamePeople.Identity identity() {
        return identity;
    }

    /** What two have in common, one of these at least, who may be one. */
    List<String> blocks() {
        return isLatin() && !words.getFirst().isEmpty()
                ? List.of(words.getFirst().substring(0, 1), words.getLast())
                : List.of(attendee.name().surname(), attendee.name().joined());
    }

    /** Whether both can be one, as far as their names, posts, bodies and meetings tell. */
    boolean mayBe(ListedPerson other) {
        return isOfOneBody(other)
                && Collections.disjoint(meetings, other.meetings)
                && isLatin() == other.isLatin()
                && (isLatin() ? isSameLatin(other) : isSameJapanese(other));
    }

    private boolean isLatin() {
        return RomanizedNameFinder.isLatin(words.getFirst());
    }

    private boolean isOfOneBody(ListedPerson other) {
        String body = identity.body();
        String another = other.identity.body();
        return body.isEmpty() || another.isEmpty() || body.equals(another);
    }

    /** Surname and the beginning of the first name are the same; a first name alone needs a post that they share. */
    private boolean isSameLatin(ListedPerson other) {
        boolean bothFull = words.size() > 1 && other.words.size() > 1;
        boolean firstFits = fits(words.getFirst(), other.words.getFirst());
        if (bothFull && words.getLast().equals(other.words.getLast())) {
            return firstFits;
        }
        boolean lastFits = !bothFull || fits(words.getLast(), other.words.getLast());
        boolean isCalledAlike = !bothFull && words.getFirst().equals(other.words.getFirst());
        return firstFits && lastFits && (sharesPost(other) || isCalledAlike);
    }

    /** The surnames are the same, and the given names or, where both lack one, the posts, as far as both are known. */
    private boolean isSameJapanese(ListedPerson other) {
        String given = attendee.name().given();
        String another = other.attendee.name().given();
        if (!attendee.name().surname().equals(other.attendee.name().surname())) {
            return attendee.name().joined().equals(other.attendee.name().joined());
        }
        if (!given.isEmpty() && !another.isEmpty()) {
            return given.equals(another);
        }
        boolean isPostKnown =
                !attendee.post().isEmpty() && !other.attendee.post().isEmpty();
        return !isPostKnown || !given.equals(another) || sharesPost(other);
    }

    private boolean sharesPost(ListedPerson other) {
        return !Collections.disjoint(posts, other.posts);
    }

    /** Whether they are equal, or one of them is the other's initial. */
    private static boolean fits(String word, String other) {
        return word.equals(other)
                || (word.length() == 1 && other.startsWith(word))
                || (other.length() == 1 && word.startsWith(other));
    }
}

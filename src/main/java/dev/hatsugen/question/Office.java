package dev.hatsugen.question;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An office (役職).
 *
 * @param words all of its words, folded
 * @param body what it is an office of, folded; empty where it does not say
 * @param rank the class of its rank
 */
record Office(String words, String body, String rank) {

    /** The class of words for whoever leads a body, by whatever rank. */
    static final String HEAD = "head";

    /** What the rank of a deputy begins with. */
    private static final String DEPUTY = "副";

    private static final Lexicon PARTS = Lexicon.of("office-parts");
    private static final Pattern JOINS_RANK = PARTS.pattern("joins-rank");
    private static final Pattern HEADS = PARTS.pattern("head");

    /** The office that {@code folded} is the name of; empty where it ends in no rank. */
    static Optional<Office> of(String folded) {
        return Rank.atEnd(folded).map(rank -> new Office(folded, body(folded, rank), rank.type()));
    }

    private static String body(String folded, Rank rank) {
        return JOINS_RANK.matcher(folded.substring(0, rank.span().start())).replaceAll("");
    }

    /** Whether it is one that every member holds. */
    boolean isOfMember() {
        return rank.equals(Rank.MEMBER) && body.isEmpty();
    }

    /** Whether it has the rank of {@code asked}: 学部長 is a 部長, and 副委員長 is no 委員長. */
    boolean hasRankOf(Office asked) {
        if (asked.rank.equals(HEAD)) {
            return HEADS.matcher(words).find() && !rank.startsWith(DEPUTY);
        }
        boolean deputy = words.contains(DEPUTY + asked.rank) && !asked.rank.startsWith(DEPUTY);
        return !deputy && (rank.equals(asked.rank) || (rank.endsWith(asked.rank) && !rank.startsWith(DEPUTY)));
    }

    /** Whether its words end in {@code ending}, and it is no deputy of that: 副町長 is no 町長. */
    boolean endsIn(String ending) {
        return words.endsWith(ending) && (ending.startsWith(DEPUTY) || !words.endsWith(DEPUTY + ending));
    }

    /** The words of its body that mean something. */
    List<String> bodyWords() {
        return Words.of(body).stream()
                .filter(word -> word.isContent() || word.kind() == Word.Kind.MINOR)
                .map(Word::surface)
                .filter(word -> word.length() > 1)
                .toList();
    }
}

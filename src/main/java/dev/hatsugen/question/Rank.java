package dev.hatsugen.question;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * A rank, as the words of an office end in it: 大臣, 課長, 委員.
 *
 * @param type the class of the rank: 大臣 of both 大臣 and 相; the words themselves where they have no other
 * @param span where it is
 */
record Rank(String type, Span span) {

    /** The class of ranks that every member has, so that one alone tells nobody from another. */
    static final String MEMBER = "member";

    /** What makes a body of a rank: 理事会. */
    private static final String COUNCIL = "会";

    private static final Lexicon RANKS = Lexicon.of("ranks");
    private static final String ITSELF = "=";

    /** The longest rank that {@code words} end in; empty where they end in none. */
    static Optional<Rank> atEnd(String words) {
        return all(words).stream()
                .filter(rank -> rank.span().end() == words.length())
                .max(Comparator.comparingInt(rank -> rank.span().length()));
    }

    /** The ranks that are in {@code text}, in order; of two that overlap the longer one. */
    static List<Rank> in(String text) {
        List<Rank> ranks = new ArrayList<>();
        all(text).stream()
                .sorted(Comparator.comparingInt((Rank rank) -> rank.span().length())
                        .reversed())
                .filter(rank -> !text.startsWith(COUNCIL, rank.span().end()))
                .filter(rank -> ranks.stream().noneMatch(other -> other.overlaps(rank)))
                .forEach(ranks::add);
        ranks.sort(Comparator.comparingInt(rank -> rank.span().start()));
        return ranks;
    }

    private static List<Rank> all(String text) {
        List<Rank> ranks = new ArrayList<>();
        for (Lexicon.Rule rule : RANKS.rules()) {
            Matcher matcher = rule.pattern().matcher(text);
            while (matcher.find()) {
                String type = rule.category().equals(ITSELF) ? matcher.group() : rule.category();
                ranks.add(new Rank(type, new Span(matcher.start(), matcher.end())));
            }
        }
        return ranks;
    }

    private boolean overlaps(Rank other) {
        return span.start() < other.span.end() && other.span.start() < span.end();
    }
}

package dev.hatsugen.question;

import dev.hatsugen.language.Lexicon;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** English titles, and the ranks that they stand for in Japanese minutes. */
final class EnglishRanks {

    private static final Lexicon RANKS = Lexicon.of("english-ranks");

    private EnglishRanks() {}

    /**
     * A title.
     *
     * @param start where it begins in the text
     * @param end where it ends
     * @param ranks the ranks that it may stand for
     */
    record Title(int start, int end, Set<String> ranks) {}

    /** The titles of {@code folded}; of two that overlap the one that is first in the list. */
    static List<Title> titles(String folded) {
        LinkedHashSet<Title> titles = new LinkedHashSet<>();
        for (Lexicon.Rule rule : RANKS.rules()) {
            Matcher matcher = rule.pattern().matcher(folded);
            while (matcher.find()) {
                int start = matcher.start();
                int end = matcher.end();
                boolean word = (start == 0 || !Character.isLetter(folded.charAt(start - 1)))
                        && (end == folded.length() || !Character.isLetter(folded.charAt(end)));
                if (word && titles.stream().noneMatch(other -> other.start() < end && start < other.end())) {
                    titles.add(new Title(start, end, Set.of(rule.category().split("\\|"))));
                }
            }
        }
        return List.copyOf(titles);
    }

    /** The ranks that the titles of {@code folded} may stand for. */
    static Set<String> in(String folded) {
        return titles(folded).stream().flatMap(title -> title.ranks().stream()).collect(Collectors.toSet());
    }

    /** All titles as one expression. */
    static String expression() {
        return RANKS.rules().stream()
                .map(rule -> "(?:" + rule.pattern().pattern() + ")")
                .collect(Collectors.joining("|"));
    }
}

package dev.hatsugen.search;

import dev.hatsugen.language.NormalizedText;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.minutes.Statement;
import dev.hatsugen.question.Participant;
import dev.hatsugen.retrieval.TopicHit;
import dev.hatsugen.retrieval.TopicSearch;
import dev.hatsugen.statements.CitedPassage;
import dev.hatsugen.statements.Ledger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds every passage that holds words as they are written: full and half width, letter case and blanks aside, without other
 * forms or synonyms. A word in Latin letters is found whole only. Safe for several threads.
 */
public final class WordSearch {

    private static final Pattern BLANKS = Pattern.compile("[\\s\u3000]+");
    private static final String LATIN = "[a-z0-9]";

    private final TopicSearch passages;

    public WordSearch(TopicSearch passages) {
        this.passages = passages;
    }

    /**
     * Where to look.
     *
     * @param meetings the meetings; where there is none, nothing is found
     * @param participants the speakers; empty for all, those whom the minutes do not name among them
     * @param order of what is found
     */
    public record Scope(List<Meeting> meetings, List<Participant> participants, SearchOrder order) {
        public Scope {
            meetings = List.copyOf(meetings);
            participants = List.copyOf(participants);
        }

        private boolean holds(Meeting meeting, Statement statement) {
            return participants.isEmpty()
                    || participants.stream().anyMatch(participant -> participant.spoke(meeting, statement));
        }

        private long turns() {
            return meetings.stream()
                    .flatMap(meeting -> meeting.statements().stream().filter(statement -> holds(meeting, statement)))
                    .count();
        }
    }

    /**
     * What was found.
     *
     * @param words what was looked for, each word by itself
     * @param ledger how many turns were looked through, and how many of them hold all words in one passage
     * @param passages all of them, in the order that was asked for
     */
    public record Hits(List<String> words, Ledger ledger, List<CitedPassage> passages) {
        public Hits {
            words = List.copyOf(words);
            passages = List.copyOf(passages);
        }
    }

    /** The passages that hold every word of {@code typed}, which blanks part. */
    public Hits find(String typed, Scope scope) {
        List<String> words = Stream.of(BLANKS.split(typed.strip()))
                .filter(word -> !NormalizedText.of(word).text().isEmpty())
                .distinct()
                .toList();
        boolean isNothing = words.isEmpty() || scope.meetings().isEmpty();
        List<CitedPassage> found = isNothing ? List.of() : scope.order().sorted(holding(words, scope));
        Set<String> turns = new HashSet<>();
        found.forEach(passage -> turns.add(String.valueOf(passage.quote().statementId())));
        List<String> forms = found.stream()
                .flatMap(passage -> passage.words().stream())
                .distinct()
                .toList();
        return new Hits(words, new Ledger((int) scope.turns(), turns.size(), forms), found);
    }

    private List<CitedPassage> holding(List<String> words, Scope scope) {
        List<Pattern> forms = words.stream().map(WordSearch::form).toList();
        Set<String> keys = new HashSet<>();
        scope.meetings().forEach(meeting -> keys.add(meeting.key()));
        return passages.holding(words.getFirst(), keys)
                .filter(passage -> !passage.isOfRecord() && scope.holds(passage.meeting(), passage.statement()))
                .map(passage -> hit(passage, forms))
                .filter(Objects::nonNull)
                .map(CitedPassage::of)
                .toList();
    }

    private static @Nullable TopicHit hit(Passage passage, List<Pattern> forms) {
        NormalizedText text = NormalizedText.of(passage.text());
        List<Span> marks = new ArrayList<>();
        for (Pattern form : forms) {
            List<Span> here = form.matcher(text.text())
                    .results()
                    .map(match -> text.written(match.start(), match.end()))
                    .toList();
            if (here.isEmpty()) {
                return null;
            }
            here.stream()
                    .filter(span -> marks.stream().noneMatch(span::overlaps))
                    .forEach(marks::add);
        }
        marks.sort(Comparator.comparingInt(Span::start));
        return new TopicHit(passage, marks, false);
    }

    private static Pattern form(String word) {
        String compact = NormalizedText.of(word).text();
        String first = compact.substring(0, 1);
        String last = compact.substring(compact.length() - 1);
        String before = first.matches(LATIN) ? "(?<!" + LATIN + ")" : "";
        String behind = last.matches(LATIN) ? "(?!" + LATIN + ")" : "";
        return Pattern.compile(before + Pattern.quote(compact) + behind);
    }
}

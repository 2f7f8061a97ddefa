package dev.hatsugen.search;

import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.retrieval.TopicHit;
import dev.hatsugen.retrieval.TopicSearch;
import dev.hatsugen.statements.CitedPassage;
import dev.hatsugen.statements.Ledger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was said on a topic, meeting by meeting.
 *
 * @param topic as asked for
 * @param ledger over all meetings
 * @param meetings all of the corpus, oldest first
 */
public record TopicTimeline(String topic, Ledger ledger, List<Entry> meetings) {

    public TopicTimeline {
        meetings = List.copyOf(meetings);
    }

    /**
     * One meeting.
     *
     * @param scanned how many turns it has: all of them were looked through
     * @param matched how many of them are on the topic
     * @param passages all on the topic, in the order of the record; may be empty
     */
    public record Entry(Meeting meeting, int scanned, int matched, List<CitedPassage> passages) {
        public Entry {
            passages = List.copyOf(passages);
        }
    }

    /**
     * Looks through all turns of all meetings.
     *
     * @param topic as users name it: a word, a compound, several separated by blanks or commas; Japanese or English
     */
    public static TopicTimeline of(String topic, Corpus corpus, TopicSearch topics) {
        Map<String, List<CitedPassage>> byMeeting = new LinkedHashMap<>();
        Set<String> words = new LinkedHashSet<>();
        for (TopicHit hit : topics.on(topic)) {
            if (hit.passage().isOfRecord()) {
                continue; // nobody said it: the ledger counts turns
            }
            CitedPassage passage = CitedPassage.of(hit);
            byMeeting
                    .computeIfAbsent(hit.passage().meeting().key(), key -> new ArrayList<>())
                    .add(passage);
            words.addAll(passage.words());
        }
        List<Entry> entries = corpus.meetings().stream()
                .map(meeting -> entry(meeting, byMeeting.getOrDefault(meeting.key(), List.of())))
                .toList();
        int scanned = entries.stream().mapToInt(Entry::scanned).sum();
        int matched = entries.stream().mapToInt(Entry::matched).sum();
        return new TopicTimeline(topic, new Ledger(scanned, matched, List.copyOf(words)), entries);
    }

    private static Entry entry(Meeting meeting, List<CitedPassage> passages) {
        Set<String> turns = new HashSet<>();
        passages.forEach(passage -> turns.add(String.valueOf(passage.quote().statementId())));
        return new Entry(meeting, meeting.statements().size(), turns.size(), passages);
    }

    /** The meetings at which somebody spoke on it, oldest first. */
    public List<Entry> found() {
        return meetings.stream().filter(entry -> entry.matched() > 0).toList();
    }
}

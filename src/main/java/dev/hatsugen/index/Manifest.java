package dev.hatsugen.index;

import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Digest;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Passage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What made an index, and what it holds of each meeting. It is committed together with the passages, so that one never outlives
 * the other.
 *
 * @param format the layout of the fields
 * @param analysis how text becomes terms
 * @param glossary the hash of the glossary
 * @param model the embedding model
 * @param dimension the length of its vectors
 * @param meetings of each meeting, by its key, the hash of what is indexed of it
 */
public record Manifest(
        int format, String analysis, String glossary, String model, int dimension, Map<String, String> meetings) {

    private static final int FORMAT = 11;
    private static final String MEETING = "meeting/";

    public Manifest {
        meetings = Map.copyOf(meetings);
    }

    /** The manifest of an index of {@code corpus} made now by this program. */
    public static Manifest of(Corpus corpus, String glossary, String model, int dimension) {
        Map<String, String> meetings = new LinkedHashMap<>();
        corpus.meetings().forEach(meeting -> meetings.put(meeting.key(), hashOf(meeting)));
        return new Manifest(FORMAT, Analysis.VERSION, glossary, model, dimension, meetings);
    }

    /** The manifest of an index made likewise of other meetings. */
    public Manifest with(Map<String, String> otherMeetings) {
        return new Manifest(format, analysis, glossary, model, dimension, otherMeetings);
    }

    /** Whether documents of both may be in one index. */
    public boolean isMadeLike(Manifest other) {
        return with(Map.of()).equals(other.with(Map.of()));
    }

    /** Whether a newer program made it. */
    public boolean isNewer() {
        return format > FORMAT;
    }

    /** The hash of what is indexed of {@code meeting}, which has to be one of {@link #meetings}. */
    public String hash(Meeting meeting) {
        return Objects.requireNonNull(meetings.get(meeting.key()));
    }

    /** Of each passage its id, its speaker and its words: whatever changes them, be it another parser, changes the hash. */
    private static String hashOf(Meeting meeting) {
        StringBuilder indexed = new StringBuilder();
        for (Passage passage : IndexedPassages.of(meeting)) {
            String speaker = passage.statement().speaker().key();
            indexed.append(passage.id()).append('\t').append(speaker).append('\t');
            indexed.append(passage.text()).append('\n');
        }
        return Digest.sha256(indexed.toString());
    }

    Map<String, String> toMap() {
        Map<String, String> map = making();
        meetings.forEach((key, sha256) -> map.put(MEETING + key, sha256));
        return map;
    }

    /** What {@link #making} gave, and the hash of each meeting; empty where it is not that. */
    public static Optional<Manifest> from(Map<String, String> map) {
        try {
            Map<String, String> meetings = new LinkedHashMap<>();
            map.forEach((key, value) -> {
                if (key.startsWith(MEETING)) {
                    meetings.put(key.substring(MEETING.length()), value);
                }
            });
            return Optional.of(new Manifest(
                    Integer.parseInt(map.getOrDefault("format", "")),
                    map.getOrDefault("analysis", ""),
                    map.getOrDefault("glossary", ""),
                    map.getOrDefault("model", ""),
                    Integer.parseInt(map.getOrDefault("dimension", "")),
                    meetings));
        } catch (NumberFormatException e) {
            return Optional.empty(); // an index that another program made
        }
    }

    /** Whether vectors of an index with the {@code other} manifest are those this one would make of the same text. */
    public boolean embedsLike(Manifest other) {
        return model.equals(other.model)
                && dimension == other.dimension
                && glossary.equals(other.glossary)
                && analysis.equals(other.analysis);
    }

    /** What differs from {@code other}, for people. */
    public String difference(Manifest other) {
        StringBuilder words = new StringBuilder(meetings.equals(other.meetings) ? "" : "corpus");
        Map<String, String> theirs = other.making();
        making().forEach((key, value) -> {
            if (!Objects.equals(value, theirs.get(key))) {
                words.append(words.isEmpty() ? "" : ", ").append(key);
            }
        });
        return words.toString();
    }

    /** What made it, of which {@link #from} makes a manifest of no meetings. */
    public Map<String, String> making() {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("format", String.valueOf(format));
        map.put("analysis", analysis);
        map.put("glossary", glossary);
        map.put("model", model);
        map.put("dimension", String.valueOf(dimension));
        return map;
    }
}

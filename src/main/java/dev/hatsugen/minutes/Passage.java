package dev.hatsugen.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One point of one statement, or of the record's own words: whole sentences that follow each other. Two passages are equal if their
 * ids are.
 *
 * @param id the statement's id and the passage's number in it, for example {@code 42-05#2}
 * @param meeting the meeting it was said in
 * @param statement the turn it belongs to; for words of the record, which nobody said, their words under no speaker
 * @param sentences its sentences, as ranges of the statement's words; at least one
 * @param recordedIn the block that holds its words where nobody said them: words of the record, or a turn with a clerk's remark in it; null
 *     where somebody said it
 */
public record Passage(
        String id,
        Meeting meeting,
        Statement statement,
        List<Span> sentences,
        @Nullable Block recordedIn) {

    /** A passage of a turn. */
    public Passage(String id, Meeting meeting, Statement statement, List<Span> sentences) {
        this(id, meeting, statement, sentences, null);
    }

    /** @throws IllegalArgumentException if there is no sentence */
    public Passage {
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("a passage holds a sentence: " + id);
        }
        sentences = List.copyOf(sentences);
    }

    /** Whether it is of the record's own words, which nobody said. */
    public boolean isOfRecord() {
        return recordedIn != null;
    }

    /** Whether it is of what stands before the proceedings: title, date, place, attendance. */
    public boolean isInFront() {
        return recordedIn instanceof RecordText text && text.kind() == RecordText.Kind.FRONT;
    }

    /** The block of the meeting that holds it. */
    public Block block() {
        return recordedIn != null ? recordedIn : statement;
    }

    /** The range of the statement's words. */
    public Span span() {
        return sentences.getFirst().union(sentences.getLast());
    }

    /** The words. */
    public String text() {
        return span().of(statement.words().text());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Passage that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}

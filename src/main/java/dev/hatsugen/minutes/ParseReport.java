package dev.hatsugen.minutes;

import java.util.ArrayList;
import java.util.List;

/**
 * What was understood of one file, before it is taken into a corpus.
 *
 * @param format the kind of file: {@code text}, {@code markdown}, {@code html}, {@code docx}, {@code pdf}, {@code transcript}
 * @param encoding the encoding of its characters; empty where the format says it itself
 * @param convention what is around the labels: {@code ○X}, {@code X：…}
 * @param turns how many turns there are
 * @param speakers who speaks, in the order of their first turns
 * @param notUnderstood labels that open the turn of a speaker who is not known
 * @param outside the share of the characters that are in no turn, 0 to 1
 * @param outsideLines the lines of the words that are in no turn
 */
public record ParseReport(
        String format,
        String encoding,
        String convention,
        int turns,
        List<SpeakerCount> speakers,
        List<UnknownLabel> notUnderstood,
        double outside,
        List<Lines> outsideLines) {

    /** More than one label in so many is not understood: the convention was mistaken, or something else is before the words. */
    private static final int MAX_LABELS_AN_UNKNOWN = 5;

    /** Minutes are mostly speech. In no file of the training ground does as much as .3 are in no turn. */
    private static final double MAX_OUTSIDE = 0.75;

    private static final int MIN_TURNS = 2;

    /** Why a file may be no minutes, or minutes that were misread. */
    public enum Doubt {
        /** Nobody takes turns. */
        HARDLY_ANY_TURN,
        /** Many labels are not understood. */
        UNKNOWN_LABELS,
        /** Most of the text is in no turn. */
        LITTLE_IN_TURNS
    }

    /**
     * One speaker.
     *
     * @param name the full name where it is known, else the label
     * @param turns how many turns
     * @param characters how many characters, blanks left out
     */
    public record SpeakerCount(String name, int turns, int characters) {}

    /** A label that is not understood, and where it is. */
    public record UnknownLabel(String text, Lines lines) {}

    public ParseReport {
        speakers = List.copyOf(speakers);
        notUnderstood = List.copyOf(notUnderstood);
        outsideLines = List.copyOf(outsideLines);
    }

    /** What speaks against taking the file without a look; empty where nothing does. */
    public List<Doubt> doubts() {
        List<Doubt> doubts = new ArrayList<>();
        if (turns < MIN_TURNS) {
            doubts.add(Doubt.HARDLY_ANY_TURN);
        }
        if (notUnderstood.size() * MAX_LABELS_AN_UNKNOWN > turns) {
            doubts.add(Doubt.UNKNOWN_LABELS);
        }
        if (outside > MAX_OUTSIDE) {
            doubts.add(Doubt.LITTLE_IN_TURNS);
        }
        return doubts;
    }
}

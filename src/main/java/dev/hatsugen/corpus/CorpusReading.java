package dev.hatsugen.corpus;

import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.ParsedMinutes;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a folder of minutes holds.
 *
 * @param minutes those that were taken, in the order of their file names, with a key of its own each
 * @param refused the files that were passed over, and why
 */
public record CorpusReading(List<ParsedMinutes> minutes, List<Refusal> refused) {

    public CorpusReading {
        minutes = List.copyOf(minutes);
        refused = List.copyOf(refused);
    }

    /** What a folder holds that is not there. */
    static final CorpusReading NONE = new CorpusReading(List.of(), List.of());

    /** The meetings. */
    public Corpus corpus() {
        return new Corpus(minutes.stream().map(ParsedMinutes::meeting).toList());
    }

    /**
     * The meeting that {@code name} means.
     *
     * @param name its key, its number or the name of its file
     * @throws RefusedMinutesException if there is none, or there are several
     */
    Meeting named(String name) throws RefusedMinutesException {
        String wanted = name.strip();
        List<Meeting> meant = minutes.stream()
                .map(ParsedMinutes::meeting)
                .filter(meeting -> wanted.equals(meeting.key())
                        || wanted.equals(String.valueOf(meeting.number()))
                        || wanted.equals(meeting.source().name()))
                .toList();
        if (meant.size() == 1) {
            return meant.getFirst();
        }
        String files = meant.stream().map(meeting -> meeting.source().name()).collect(Collectors.joining(", "));
        throw new RefusedMinutesException(List.of(new Refusal(
                wanted, meant.isEmpty() ? Refusal.Reason.NO_SUCH_MEETING : Refusal.Reason.SEVERAL_MEETINGS, files)));
    }

    static String passedOver(List<Refusal> refused) {
        return refused.isEmpty()
                ? ""
                : refused.stream().map(Refusal::message).collect(Collectors.joining(" / ", " (passed over: ", ")"));
    }

    /** Whether the same words are in a file of the same name. */
    boolean holds(Meeting meeting) {
        return minutes.stream()
                .map(one -> one.meeting().source())
                .anyMatch(source -> source.name().equals(meeting.source().name())
                        && source.sha256().equals(meeting.source().sha256()));
    }

    /** What this says of those files. */
    List<ParsedMinutes> of(List<String> files) {
        return minutes.stream()
                .filter(one -> files.contains(one.meeting().source().name()))
                .toList();
    }
}

package dev.hatsugen.corpus;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.ParseReport;
import dev.hatsugen.parsing.UnreadableMinutesException;

/**
 * Why a file of minutes is not taken, or a meeting not changed.
 *
 * @param file its name, or what was given for one
 * @param reason the kind of reason
 * @param detail what goes with the reason: the file that is in the way, or more words
 */
public record Refusal(String file, Reason reason, String detail) {

    /** The kinds of reasons. */
    public enum Reason {
        /** It is no minutes, or none that can be read; the detail says more. */
        UNREADABLE,
        /** It was perhaps misread; the detail holds the counts and the places. */
        DOUBTFUL,
        /** The file of the detail's name is there already, with other words. */
        NAME_TAKEN,
        /** The file of the detail's name holds the same words. */
        SAME_TEXT,
        /** The file of the detail's name holds the same meeting: body, number and date. */
        SAME_MEETING,
        /** What stands for the file is no meeting of the corpus. */
        NO_SUCH_MEETING,
        /** What stands for the file is said of several meetings; the detail names their files. */
        SEVERAL_MEETINGS,
        /** The corpus holds no other minutes. */
        LAST_MEETING
    }

    static Refusal unreadable(UnreadableMinutesException failure) {
        return new Refusal(failure.file(), Reason.UNREADABLE, failure.reason());
    }

    static Refusal doubtful(String file, ParseReport report) {
        return new Refusal(file, Reason.DOUBTFUL, ReportLine.of(report));
    }

    static Refusal sameAs(Meeting other, Meeting refused, Reason reason) {
        return new Refusal(refused.source().name(), reason, other.source().name());
    }

    /** In one line, for the operator. */
    public String message() {
        String why =
                switch (reason) {
                    case UNREADABLE -> detail;
                    case DOUBTFUL -> "doubtful minutes: " + detail + ". Look with: parse FILE; take it with --accept.";
                    case NAME_TAKEN -> "the corpus already holds another file of that name (" + detail + ").";
                    case SAME_TEXT -> "the corpus already holds the same words in " + detail + ".";
                    case SAME_MEETING ->
                        "the corpus already holds this meeting in " + detail
                                + ". To put this file in its place: minutes replace N FILE.";
                    case NO_SUCH_MEETING -> "no such meeting in the folder of minutes.";
                    case SEVERAL_MEETINGS -> "several meetings; name the file: " + detail + ".";
                    case LAST_MEETING -> "the only minutes there are. Add others first.";
                };
        return file + ": " + why;
    }
}

package dev.hatsugen.retrieval;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.minutes.Statement;
import dev.hatsugen.question.ParsedQuestion;
import org.jspecify.annotations.Nullable;

/** How likely a passage answers by where it is alone: who speaks, and in which part of the meeting. */
final class SourcePrior {

    private static final double LIKELY_SPEAKER = 1.25;
    private static final double NAMED_PART = 1.3;

    private static final Lexicon SECTIONS = Lexicon.of("sections");

    private SourcePrior() {}

    /** A factor of 1 or more: greater for speakers that the question makes likely, and for the part of the meeting it names. */
    static double of(Passage passage, ParsedQuestion question) {
        return (isLikelySpeaker(passage.statement(), passage.meeting(), question) ? LIKELY_SPEAKER : 1)
                * (isNamedPart(passage.statement().section(), question.part()) ? NAMED_PART : 1);
    }

    /** Whether the turn of a meeting is of somebody whom the question makes likely. */
    static boolean isLikelySpeaker(Statement turn, Meeting meeting, ParsedQuestion question) {
        return question.who().stream()
                .filter(who -> !who.strict())
                .flatMap(who -> who.participants().stream())
                .anyMatch(participant -> participant.spoke(meeting, turn));
    }

    /** Whether a section of that title is the part of the meeting that a question names. */
    static boolean isNamedPart(@Nullable String section, ParsedQuestion.@Nullable Part part) {
        return part != null && section != null && SECTIONS.has(part.name(), section);
    }
}

package dev.hatsugen.question;

/** What kind of answer a question asks for. */
public enum QuestionType {
    /** What somebody said on something. */
    FACT,
    /** Everyone who said something on it. */
    EVERYONE,
    /** The same at several meetings, side by side. */
    ACROSS,
    /** What the meeting decided. */
    DECISIONS,
    /** What was on the agenda for discussion. */
    DISCUSSED,
    /** What was reported. */
    REPORTED,
    /** The whole agenda. */
    AGENDA,
    /** Who was there. */
    ATTENDANCE,
    /** Who was not there. */
    ABSENCE,
    /** Whether anybody objected. */
    OBJECTION,
    /** When the meeting was held. */
    TIME,
    /** Where the meeting was held. */
    PLACE;

    /** Whether the lists of the agenda answer. */
    public boolean isOfAgenda() {
        return this == DECISIONS || this == DISCUSSED || this == REPORTED || this == AGENDA;
    }

    /** Whether the record itself answers, and not what somebody said. */
    public boolean isOfRecord() {
        return switch (this) {
            case FACT, EVERYONE, ACROSS -> false;
            default -> true;
        };
    }
}

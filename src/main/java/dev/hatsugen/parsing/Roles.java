package dev.hatsugen.parsing;

import dev.hatsugen.minutes.SpeakerRole;
import dev.hatsugen.minutes.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says what each turn does: whoever leads the meeting chairs; a turn that puts a question asks; what an official says after
 * another's question or on request, and what anybody says to whom a question was just put, answers. Null where none shows.
 */
final class Roles {

    private static final int LAST_WORDS = 220;
    private static final int LAST_SENTENCE = 60;
    private static final int MAX_QUESTION_LENGTH = 160;
    private static final Pattern NAME_PARTS =
            Pattern.compile("[（(）)\\[\\]　 ・、,]+|" + OfficeTitles.honorific("san", "member"));

    private final List<Statement> turns;
    private final @Nullable String leader;

    private final SpeakerSides sides;

    private Roles(List<Statement> turns) {
        this.turns = turns;
        this.leader = turns.stream().anyMatch(Roles::isChairLabel) ? null : MeetingLeader.of(turns);
        this.sides = new SpeakerSides(turns);
    }

    /** The turns, each with its role. */
    static List<Statement> given(List<Statement> turns) {
        return new Roles(turns).given();
    }

    private List<Statement> given() {
        List<Statement> given = new ArrayList<>();
        String asked = null;
        boolean requested = false;
        @Nullable Statement before = null;
        for (Statement turn : turns) {
            SpeakerRole role = role(turn, before, asked, requested);
            String last = lastWords(turn, LAST_WORDS);
            requested = role == SpeakerRole.CHAIRS
                    && (RoleWords.QUESTION.matcher(last).find() || last.contains("お願い"));
            asked = role == SpeakerRole.ASKS ? turn.speaker().key() : asked;
            before = turn;
            given.add(new Statement(
                    turn.id(), turn.speaker(), turn.section(), turn.label(), turn.words(), turn.source(), role));
        }
        return given;
    }

    private @Nullable SpeakerRole role(
            Statement turn, @Nullable Statement before, @Nullable String asked, boolean requested) {
        String label = label(turn);
        String mark = QuestionMarks.isMark(label)
                ? label
                : QuestionMarks.label(turn.label().text(), 0);
        if (label.isEmpty() || !mark.isEmpty()) {
            return label.isEmpty() ? null : QuestionMarks.isQuestion(mark) ? SpeakerRole.ASKS : SpeakerRole.ANSWERS;
        }
        if (leads(turn)) {
            return isLeadersAnswer(turn, before) ? SpeakerRole.ANSWERS : SpeakerRole.CHAIRS;
        }
        boolean byAnother = asked != null && !asked.equals(turn.speaker().key());
        boolean question =
                RoleWords.QUESTION.matcher(lastWords(turn, LAST_WORDS)).find();
        return switch (sides.of(turn)) {
            case OFFICIAL -> byAnother || requested ? SpeakerRole.ANSWERS : question ? SpeakerRole.ASKS : null;
            case MEMBER ->
                question
                                || RoleWords.DEMAND
                                        .matcher(lastWords(turn, LAST_WORDS))
                                        .find()
                        ? SpeakerRole.ASKS
                        : null;
            case UNKNOWN -> {
                if (RoleWords.QUESTION.matcher(lastWords(turn, LAST_SENTENCE)).find()) {
                    yield SpeakerRole.ASKS;
                }
                yield isAddressed(turn, before) ? SpeakerRole.ANSWERS : question ? SpeakerRole.ASKS : null;
            }
        };
    }

    /** Whether the leader of a meeting without a chair answers a question, and does not lead. */
    private boolean isLeadersAnswer(Statement turn, @Nullable Statement before) {
        String words = turn.words().text();
        return turn.speaker().key().equals(leader)
                && before != null
                && RoleWords.ONLY_QUESTION.matcher(before.words().text()).find()
                && !RoleWords.QUESTION.matcher(words).find()
                && !RoleWords.LEADING.matcher(words).find()
                && !RoleWords.PROCEDURE.matcher(words).find();
    }

    /** Whether the turn before, another's, ends with a question or names the speaker there. */
    private static boolean isAddressed(Statement turn, @Nullable Statement before) {
        if (before == null || before.speaker().key().equals(turn.speaker().key())) {
            return false;
        }
        String words = lastWords(before, LAST_WORDS);
        if (RoleWords.QUESTION.matcher(words).find()) {
            return true;
        }
        return NAME_PARTS.splitAsStream(label(turn)).anyMatch(part -> part.length() > 1 && words.contains(part));
    }

    private boolean leads(Statement turn) {
        String words = turn.words().text();
        if (turn.speaker().key().equals(leader)) {
            boolean asksOne = words.length() < MAX_QUESTION_LENGTH
                    && RoleWords.ONLY_QUESTION.matcher(words).find()
                    && !RoleWords.LEADING.matcher(words).find()
                    && !RoleWords.TO_ALL.matcher(words).find();
            return !asksOne;
        }
        return isChairLabel(turn)
                || (RoleWords.DEPUTY.matcher(label(turn)).find()
                        && RoleWords.PROCEDURE
                                .matcher(lastWords(turn, LAST_WORDS))
                                .find());
    }

    private static boolean isChairLabel(Statement turn) {
        return RoleWords.CHAIR.matcher(label(turn)).find()
                && !RoleWords.DEPUTY.matcher(label(turn)).find();
    }

    static String label(Statement turn) {
        return Objects.requireNonNullElse(turn.speaker().label(), "");
    }

    private static String lastWords(Statement turn, int length) {
        String words = turn.words().text();
        return words.substring(Math.max(0, words.length() - length));
    }
}

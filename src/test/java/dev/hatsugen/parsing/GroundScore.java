package dev.hatsugen.parsing;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Statement;
import dev.hatsugen.parsing.format.ExtractedText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How well files were read, added up: borders of turns, labels, names, roles, and characters under a wrong speaker. */
final class GroundScore {

    private int expected;
    private int found;
    private int right;
    private int labels;
    private int names;
    private int roles;
    private int rolesGiven;
    private int rolesKnown;
    private long characters;
    private long wrong;
    private long unread;
    private final StringBuilder faults = new StringBuilder();

    /** Adds one file. */
    void add(GroundTruth truth, ExtractedText text, @Nullable Meeting meeting) {
        Map<Integer, Statement> byLine = new HashMap<>();
        Map<Integer, GroundTruth.Turn> truthByLine = new HashMap<>();
        expected += truth.turns().size();
        for (GroundTruth.Turn turn : truth.turns()) {
            for (int line = turn.from(); line <= turn.to(); line++) {
                truthByLine.put(line, turn);
            }
        }
        Set<GroundTruth.Turn> seen = new HashSet<>();
        for (Statement statement : meeting == null ? java.util.List.<Statement>of() : meeting.statements()) {
            var lines = text.source().linesOf(statement.source());
            int origin = text.origin(lines.first());
            for (int line = lines.first(); line <= lines.last(); line++) {
                byLine.put(line, statement);
            }
            found++;
            GroundTruth.Turn turn = truth.turns().stream()
                    .filter(next -> next.from() == origin && !seen.contains(next))
                    .findFirst()
                    .orElse(null);
            if (turn != null) {
                right++;
                seen.add(turn);
                compare(truth, turn, statement);
            } else {
                fault(
                        truth,
                        origin,
                        "no turn begins here: " + statement.speaker().label());
            }
        }
        truth.turns().stream()
                .filter(turn -> !seen.contains(turn))
                .forEach(turn -> fault(truth, turn.from(), "missed: " + turn.label()));
        characters(text, byLine, truthByLine);
    }

    private void compare(GroundTruth truth, GroundTruth.Turn turn, Statement statement) {
        boolean label = same(turn.label(), statement.speaker().label());
        boolean name = same(turn.name(), statement.speaker().name())
                || isInitial(turn.name(), statement.speaker().name());
        labels += label ? 1 : 0;
        names += name ? 1 : 0;
        if (!label || !name) {
            fault(
                    truth,
                    turn.from(),
                    turn.label() + " / " + turn.name() + " read as "
                            + statement.speaker().label() + " / "
                            + statement.speaker().name());
        }
        String role = statement.role() == null
                ? null
                : statement.role().name().toLowerCase(Locale.ROOT).replace("chairs", "chair");
        rolesGiven += role != null ? 1 : 0;
        rolesKnown += turn.role() != null ? 1 : 0;
        roles += role != null && role.equals(turn.role()) ? 1 : 0;
    }

    private void characters(
            ExtractedText text, Map<Integer, Statement> byLine, Map<Integer, GroundTruth.Turn> truthByLine) {
        for (int line = 1; line <= text.source().lineCount(); line++) {
            int length = Minutes.visible(
                            text.source().line(line).of(text.source().text()))
                    .length();
            Statement read = byLine.get(line);
            GroundTruth.Turn turn = truthByLine.get(text.origin(line));
            characters += length;
            if (read != null
                    && read.speaker().label() != null
                    && (turn == null || !same(turn.label(), read.speaker().label()))) {
                wrong += length;
            } else if (turn != null && (read == null || read.speaker().label() == null)) {
                unread += length;
            }
        }
    }

    private void fault(GroundTruth truth, int line, String what) {
        faults.append(truth.file().getFileName())
                .append(':')
                .append(line)
                .append(' ')
                .append(what)
                .append('\n');
    }

    /** Whether {@code read} is {@code name} with an initial for the given name, where the file says no more: S Okafor. */
    private static boolean isInitial(@Nullable String name, @Nullable String read) {
        return name != null
                && read != null
                && read.matches("\\p{Lu}\\.? \\S+")
                && name.matches(read.charAt(0) + "\\p{L}+" + Pattern.quote(read.substring(read.indexOf(' '))));
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return Objects.equals(one == null ? null : Minutes.visible(one), other == null ? null : Minutes.visible(other));
    }

    double boundaryF1() {
        return expected + found == 0 ? 0 : 2.0 * right / (expected + found);
    }

    double labelAccuracy() {
        return (double) labels / expected;
    }

    double nameAccuracy() {
        return (double) names / expected;
    }

    double wrongShare() {
        return (double) wrong / characters;
    }

    double unreadShare() {
        return (double) unread / characters;
    }

    /** Of the roles that were given, the share that is true. */
    double rolePrecision() {
        return rolesGiven == 0 ? 0 : (double) roles / rolesGiven;
    }

    /** Of the roles that are known, the share that was given. */
    double roleRecall() {
        return rolesKnown == 0 ? 0 : (double) roles / rolesKnown;
    }

    String faults() {
        return faults.toString();
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "F1 %.3f label %.3f name %.3f wrong %.4f unread %.4f role %.2f/%.2f",
                boundaryF1(),
                labelAccuracy(),
                nameAccuracy(),
                wrongShare(),
                unreadShare(),
                rolePrecision(),
                roleRecall());
    }
}

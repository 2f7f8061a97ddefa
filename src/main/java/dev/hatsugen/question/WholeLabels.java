package dev.hatsugen.question;

import dev.hatsugen.language.Folding;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.minutes.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds people by whole labels of the minutes with something in brackets, an office or a name: 建設局長（種村浩二君） is he, and no
 * other holder of the office, whatever blanks and widths either is written in.
 */
final class WholeLabels {

    private static final Pattern WITH_BRACKETS = Pattern.compile("[^()]+\\([^()]+\\).{0,4}");

    /** Labels, folded and without blanks, and whom they mean. */
    private final Map<String, Set<Participant>> labels = new LinkedHashMap<>();

    private final List<String> longestFirst;

    WholeLabels(List<Participant> participants) {
        Map<String, List<Participant>> byKey = new LinkedHashMap<>();
        Set<Meeting> meetings = new LinkedHashSet<>();
        for (Participant who : participants) {
            byKey.computeIfAbsent(who.key(), key -> new ArrayList<>()).add(who);
            meetings.add(who.meeting());
        }
        for (Meeting meeting : meetings) {
            for (Statement statement : meeting.statements()) {
                String label = statement.speaker().label();
                String bare = label == null ? "" : SpokenLabels.bare(Folding.fold(label));
                if (WITH_BRACKETS.matcher(bare).matches()) {
                    byKey.getOrDefault(statement.speaker().key(), List.of()).stream()
                            .filter(who -> Objects.equals(who.meeting().body(), meeting.body()))
                            .forEach(labels.computeIfAbsent(bare, key -> new LinkedHashSet<>())::add);
                }
            }
        }
        longestFirst = labels.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** The people whose whole label {@code folded} is; empty where it is nobody's. */
    Set<Participant> called(String folded) {
        return labels.getOrDefault(SpokenLabels.bare(folded), Set.of());
    }

    /** The people whose whole labels are in a folded question. */
    List<PersonMention> find(String question) {
        if (question.indexOf('(') < 0) {
            return List.of();
        }
        UnspacedText text = new UnspacedText(question);
        List<PersonMention> found = new ArrayList<>();
        for (String label : longestFirst) {
            int at = text.indexOf(label, 0);
            if (at >= 0) {
                Span span = text.span(at, label.length());
                if (!PersonMention.anyOverlaps(found, span)) {
                    found.add(new PersonMention(
                            span.of(question), span, List.copyOf(labels.getOrDefault(label, Set.of())), true, false));
                }
            }
        }
        return found;
    }
}

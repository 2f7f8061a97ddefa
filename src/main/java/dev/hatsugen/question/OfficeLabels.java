package dev.hatsugen.question;

import dev.hatsugen.language.Folding;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Speaker;
import dev.hatsugen.minutes.Statement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who spoke under an office and nothing else: at their meetings the office is theirs, and the 会長 of a council is no member of it who
 * is 会長 elsewhere.
 */
final class OfficeLabels {

    /** Labels, folded and without blanks, and who spoke under them at which meeting. */
    private final Map<String, Set<Participant>> offices = new LinkedHashMap<>();

    OfficeLabels(List<Participant> participants) {
        Map<String, Boolean> known = new HashMap<>();
        Map<Meeting, List<Participant>> byMeeting =
                participants.stream().collect(Collectors.groupingBy(Participant::meeting));
        byMeeting.forEach((meeting, there) -> {
            for (Speaker speaker : Set.copyOf(
                    meeting.statements().stream().map(Statement::speaker).toList())) {
                String label = speaker.label();
                if (label != null && known.computeIfAbsent(label, each -> isOffice(Folding.fold(each)))) {
                    there.stream()
                            .filter(who -> who.key().equals(speaker.key()))
                            .forEach(offices.computeIfAbsent(
                                    SpokenLabels.bare(Folding.fold(label)), key -> new LinkedHashSet<>())::add);
                }
            }
        });
    }

    private static boolean isOffice(String label) {
        return SpokenLabels.LATIN.matcher(label).matches()
                || Office.of(SpokenLabels.bare(label))
                        .filter(office -> !office.rank().equals(Rank.MEMBER))
                        .isPresent();
    }

    /**
     * {@code usual}, who are named by an office, with whoever spoke under it, and without others at the same meetings; beside a label that
     * names nobody, 事務局, those remain whose labels begin with it.
     */
    PersonMention held(PersonMention usual) {
        Set<Participant> holders = offices.getOrDefault(SpokenLabels.bare(usual.asked()), Set.of());
        if (holders.isEmpty()) {
            return usual;
        }
        Set<Meeting> named = holders.stream()
                .filter(holder -> holder.attendee() != null)
                .map(Participant::meeting)
                .collect(Collectors.toSet());
        Set<Participant> all = new LinkedHashSet<>(PersonMention.joined(holders, usual.participants()));
        usual.participants().stream()
                .filter(who ->
                        !named.contains(who.meeting()) && who.offices().startsWith(SpokenLabels.bare(usual.asked())))
                .forEach(all::add);
        return new PersonMention(
                usual.asked(), usual.span(), List.copyOf(all), usual.strict(), usual.office(), usual.misspelt());
    }
}

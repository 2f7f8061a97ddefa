package dev.hatsugen.parsing;

import dev.hatsugen.language.Folding;
import dev.hatsugen.minutes.Attendance;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.PersonName;
import dev.hatsugen.minutes.Provenance;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.minutes.Speaker;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says which person a label or a heading means, from the people that the minutes and the roster name. Where two people fit
 * alike, nobody is named.
 */
final class SpeakerResolver {

    private static final Pattern MEMBER = Pattern.compile("^(?:本部員|委員|構成員|議員|専門委員|臨時委員)$");
    private static final Pattern INITIAL = Pattern.compile("^\\((.)\\)");

    private final List<Attendee> attendees;
    private final Map<String, List<Attendee>> byInitial;
    private final Map<String, Attendee> byName = new HashMap<>();
    private final Map<String, Optional<Attendee>> bySurname = new HashMap<>();

    SpeakerResolver(List<Attendee> attendees) {
        this.attendees = attendees.stream()
                .filter(attendee -> attendee.attendance() != Attendance.ABSENT)
                .filter(attendee -> isFull(attendee.name()))
                .toList();
        this.byInitial = this.attendees.stream()
                .collect(Collectors.groupingBy(
                        attendee -> Folding.fold(attendee.name().surname()).substring(0, 1)));
        this.attendees.forEach(
                attendee -> byName.putIfAbsent(Folding.fold(attendee.name().joined()), attendee));
    }

    /** Whether a name says more than a label does; a list that gives surnames only names nobody in full. */
    private static boolean isFull(PersonName name) {
        return !name.given().isEmpty() || OfficeTitles.isFullName(name.surname());
    }

    /** The speaker of a turn under a label line. */
    Speaker byLabel(SpeakerLabel label, Span labelSpan) {
        return new Speaker(label.text(), attendee(label, labelSpan), Speaker.Proof.LABEL_LINE);
    }

    /** The speaker of a turn under a heading that names an office: the person only where somebody is known to have held it. */
    Speaker byOffice(String office) {
        String folded = Folding.fold(office);
        List<Attendee> holders = attendees.stream()
                .filter(attendee -> holds(Folding.fold(attendee.post()), folded))
                .toList();
        Attendee holder =
                holders.size() == 1 ? holders.getFirst() : bySurname(office).orElse(null);
        return new Speaker(office, holder, Speaker.Proof.HEADING);
    }

    private static boolean holds(String post, String office) {
        return post.startsWith(office)
                && (post.length() == office.length() || "(（兼・、 ".indexOf(post.charAt(office.length())) >= 0);
    }

    private @Nullable Attendee attendee(SpeakerLabel label, Span labelSpan) {
        String person = label.person();
        if (person == null) {
            Attendee known = bySurname(label.text()).orElse(null);
            boolean named = known == null && label.text().endsWith("君") && OfficeTitles.isFullName(label.text());
            return named ? inText(label.text(), "", labelSpan) : known;
        }
        String name = Folding.fold(OfficeTitles.unhonoured(person));
        Optional<Attendee> known = Optional.ofNullable(byName.get(name))
                .or(() -> bySurname(person))
                .or(() -> OfficeTitles.isName(person) ? Optional.empty() : bySurname(label.text()));
        if (known.isPresent()) {
            return known.get();
        }
        if (OfficeTitles.isName(person)) {
            return OfficeTitles.isFullName(person) ? inText(person, label.outside(), labelSpan) : null;
        }
        return bySurname(label.outside()).orElse(null);
    }

    private static Attendee inText(String person, String post, Span labelSpan) {
        PersonName name = new PersonName(OfficeTitles.unhonoured(person), "", null);
        return new Attendee(name, post, Attendance.PRESENT, new Provenance.InText(labelSpan));
    }

    /** The one person whose surname {@code words} begin with, if an office follows it; nobody where two people fit alike. */
    private Optional<Attendee> bySurname(String words) {
        return bySurname.computeIfAbsent(OfficeTitles.compact(Folding.fold(words)), this::best);
    }

    private Optional<Attendee> best(String label) {
        int best = 0;
        Attendee found = null;
        for (Attendee attendee : byInitial.getOrDefault(label.substring(0, Math.min(1, label.length())), List.of())) {
            int fit = fit(attendee, label);
            if (fit > best) {
                best = fit;
                found = attendee;
            } else if (fit == best) {
                found = null;
            }
        }
        return Optional.ofNullable(found);
    }

    /** How well a label names somebody; 0 where it names somebody else. */
    private static int fit(Attendee attendee, String label) {
        String surname = Folding.fold(attendee.name().surname());
        String given = Folding.fold(attendee.name().given());
        if (!label.startsWith(surname)) {
            return 0;
        }
        String rest = label.substring(surname.length());
        boolean sameGiven = !given.isEmpty() && rest.startsWith(given);
        rest = sameGiven ? rest.substring(given.length()) : rest;
        Matcher initial = INITIAL.matcher(rest);
        if (initial.find()) {
            if (!given.isEmpty() && !given.startsWith(initial.group(1))) {
                return 0;
            }
            sameGiven = !given.isEmpty();
            rest = rest.substring(initial.end());
        }
        if (!Surnames.isOffice(rest, attendee.post())) {
            return 0;
        }
        boolean samePost = !rest.isEmpty() && Folding.fold(attendee.post()).contains(rest);
        boolean member = MEMBER.matcher(rest).matches() && attendee.attendance() == Attendance.PRESENT;
        return surname.length() * 1000 + (sameGiven ? 500 : 0) + (samePost ? 200 : 0) + (member ? 100 : 0);
    }
}

package dev.hatsugen.parsing;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.Words;
import dev.hatsugen.minutes.Attendance;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.PersonName;
import dev.hatsugen.minutes.Provenance;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.minutes.Speaker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says which person a label or a heading means, from the people that the minutes and the roster name. Where two people fit
 * alike, nobody is named.
 */
final class SpeakerResolver {

    private static final Pattern MEMBER =
            Pattern.compile("^" + Lexicon.of("speaker-labels").expression("bare-member") + "$");

    private static final Pattern INITIAL = Pattern.compile("^\\((.)\\)");

    private final BareSurnames surnames;
    private final WrittenLabels written;
    private final Map<String, Attendee> mentioned;
    private final List<Attendee> attendees;
    private final Map<String, List<Attendee>> byInitial;
    private final Map<String, Attendee> byName = new HashMap<>();
    private final List<Attendee> people = new ArrayList<>();
    private final Map<String, Attendee> byLabel = new HashMap<>();
    private final Map<String, Attendee> byOffice = new HashMap<>();
    private final Map<String, Optional<Attendee>> bySurname = new HashMap<>();

    /**
     * @param attendees the people of the attendance list and the roster
     * @param headings the heads of all turns: a label that tells who holds an office tells it for the others too
     * @param front the lines before the proceedings
     */
    SpeakerResolver(List<Attendee> attendees, List<TurnConvention.Heading> headings, List<String> front) {
        this(attendees, headings, front, Map.of());
    }

    /** @param mentioned whom labels mean by what the record says outside of lists: see {@link MentionedPeople} */
    SpeakerResolver(
            List<Attendee> attendees,
            List<TurnConvention.Heading> headings,
            List<String> front,
            Map<String, Attendee> mentioned) {
        this.surnames = new BareSurnames(headings);
        this.mentioned = Map.copyOf(mentioned);
        List<Attendee> there = attendees.stream()
                .filter(attendee -> attendee.attendance() != Attendance.ABSENT)
                .toList();
        this.attendees =
                there.stream().filter(attendee -> !isShort(attendee, there)).toList();
        this.written = new WrittenLabels(this.attendees);
        this.byInitial = this.attendees.stream()
                .collect(Collectors.groupingBy(
                        attendee -> Folding.fold(attendee.name().surname()).substring(0, 1)));
        this.attendees.forEach(
                attendee -> byName.putIfAbsent(Folding.fold(attendee.name().joined()), attendee));
        Set<String> names = new HashSet<>();
        this.attendees.stream()
                .filter(attendee -> !isFull(attendee.name())
                        || names.add(Folding.fold(attendee.name().joined())))
                .forEach(people::add);
        learn(headings);
        byLabel.putAll(new Namesakes(people, known(headings), front).found(headings));
    }

    /** Whom each label means, as far as it tells it by itself. */
    private Map<String, Attendee> known(List<TurnConvention.Heading> headings) {
        Map<String, Attendee> known = new HashMap<>();
        for (TurnConvention.Heading heading : headings) {
            SpeakerLabel label = heading.label();
            Attendee person =
                    label == null ? null : byLabel(label, heading.labelSpan()).attendee();
            if (label != null && person != null) {
                known.put(label.text(), person);
            }
        }
        return known;
    }

    /** Whether a name says more than a surname does. */
    private static boolean isFull(PersonName name) {
        return !name.given().isEmpty() || OfficeTitles.isFullName(name.surname());
    }

    /** Whether {@code attendee} is a surname alone, of somebody whom the list names in full elsewhere. */
    private static boolean isShort(Attendee attendee, List<Attendee> there) {
        return !isFull(attendee.name())
                && attendee.post().isEmpty()
                && there.stream()
                        .anyMatch(other -> !other.name().given().isEmpty()
                                && other.name().surname().equals(attendee.name().surname()));
    }

    /** Takes in people whom labels alone name in full, and who holds an office by a label that names both. */
    private void learn(List<TurnConvention.Heading> headings) {
        Map<String, Set<Attendee>> holders = new HashMap<>();
        for (TurnConvention.Heading heading : headings) {
            SpeakerLabel label = heading.label();
            Attendee person =
                    label == null ? null : named(attendee(label, heading.labelSpan()), label, heading.labelSpan());
            if (label != null && person != null) {
                byLabel.put(label.text(), person);
                if (!people.contains(person)) {
                    people.add(person);
                }
                if (label.person() != null) {
                    holders.computeIfAbsent(Folding.fold(label.outside()), office -> new HashSet<>())
                            .add(person);
                }
            }
        }
        holders.forEach((office, all) -> {
            if (all.size() == 1) {
                byOffice.put(office, all.iterator().next());
            }
        });
    }

    /** The speaker of a turn under a label line. */
    Speaker byLabel(SpeakerLabel label, Span labelSpan) {
        Attendee entry = mentioned.getOrDefault(label.text(), written.entry(label.text()));
        entry = entry == null ? written.holder(label.text()) : entry;
        if (entry != null) {
            return new Speaker(label.text(), entry, Speaker.Proof.LABEL_LINE);
        }
        Attendee person = Optional.ofNullable(byLabel.get(label.text()))
                .or(() -> Optional.ofNullable(attendee(label, labelSpan)))
                .or(() -> Optional.ofNullable(byFit(label.text())))
                .or(() -> Optional.ofNullable(
                        byOffice.get(Folding.fold(label.text()).replaceFirst("^the ", ""))))
                .or(() -> Optional.ofNullable(written.nickname(label.text())))
                .or(() -> WayThere.without(label)
                        .map(bare -> byLabel(bare, labelSpan).attendee()))
                .orElse(null);
        return new Speaker(label.text(), named(person, label, labelSpan), Speaker.Proof.LABEL_LINE);
    }

    /** The one of the list of that name; null where nobody there has it. */
    @Nullable
    Attendee named(PersonName name) {
        return byName.get(Folding.fold(name.joined()));
    }

    /** {@code person}, unless {@code label} states the full name of somebody else. */
    private @Nullable Attendee named(@Nullable Attendee person, SpeakerLabel label, Span labelSpan) {
        if (person != null && surnames.isAnother(label, person)) {
            return null;
        }
        if (person == null || !StatedName.isAnother(label, person.name())) {
            return person;
        }
        PersonName stated = StatedName.of(label);
        String post = label.person() == null ? "" : label.outside();
        return stated == null ? null : new Attendee(stated, post, Attendance.PRESENT, new Provenance.InText(labelSpan));
    }

    /** The one person whom the label fits best: by name, and by office among those of that name; else the one holder. */
    private @Nullable Attendee byFit(String label) {
        LabelFit fit = new LabelFit(label);
        int best = 0;
        Attendee found = null;
        for (Attendee person : people) {
            int name = fit.name(person);
            int score = name == 0 ? 0 : name + fit.office(person);
            if (score > best) {
                best = score;
                found = person;
            } else if (score == best) {
                found = null;
            }
        }
        return best > 0 ? found : OfficeHolders.of(people, fit);
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
            if (named) {
                return inText(label.text(), "", labelSpan);
            }
            return known != null ? known : unlisted(label.text(), labelSpan);
        }
        String name = Folding.fold(OfficeTitles.unhonoured(person));
        Optional<Attendee> known = Optional.ofNullable(byName.get(name))
                .or(() -> bySurname(person))
                .or(() -> OfficeTitles.isName(person) ? Optional.empty() : bySurname(label.text()));
        if (known.isPresent()) {
            return known.get();
        }
        Attendee fitting = byFit(label.text());
        if (fitting != null) {
            return fitting;
        }
        if (OfficeTitles.isName(person) && !OfficeTitles.BODY.matcher(person).find()) {
            boolean word = PersonShape.isDuty(label.outside(), person)
                    || Words.of(person).stream().allMatch(NameWeights::isNoun);
            return OfficeTitles.isFullName(person) && !word ? inText(person, label.outside(), labelSpan) : null;
        }
        return bySurname(label.outside()).orElse(null);
    }

    /** Somebody whom no list names and the label names in full. */
    private @Nullable Attendee unlisted(String label, Span labelSpan) {
        PersonName name = FullNames.in(label);
        Attendee fitting = name == null ? null : byFit(label);
        if (name == null || fitting != null) {
            return fitting;
        }
        Attendee listed = byName.get(Folding.fold(name.joined()));
        return listed != null ? listed : new Attendee(name, "", Attendance.PRESENT, new Provenance.InText(labelSpan));
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

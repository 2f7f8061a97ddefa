package dev.hatsugen.question;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Meeting;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who held an office at which meeting, as labels and lists of attendance say. */
final class OfficeHolders {

    private static final List<Alias> ALIASES =
            Lexicon.of("office-aliases").rules().stream().map(Alias::of).toList();

    private final List<PersonProfile> profiles;

    /**
     * An everyday name of a body.
     *
     * @param asked how questions name it
     * @param held what is in the offices of whoever speaks for it
     */
    record Alias(Pattern asked, Pattern held) {

        static Alias of(Lexicon.Rule rule) {
            return new Alias(rule.pattern(), Pattern.compile(rule.category()));
        }
    }

    OfficeHolders(List<PersonProfile> profiles) {
        this.profiles = profiles;
    }

    static List<Alias> aliases() {
        return ALIASES;
    }

    /**
     * Those who held {@code asked}, at every meeting; at a meeting that is asked for and where nobody did, whoever spoke for the
     * same body.
     */
    List<Participant> of(Office asked, Tenure tenure, MeetingMention when) {
        List<PersonProfile> holders = exactAtEachMeeting(holding(profile -> holds(profile, asked)), asked);
        if (holders.isEmpty()) {
            return List.of();
        }
        return switch (tenure) {
            case NOW -> now(holders);
            case FORMER -> former(holders);
            case ANY -> withBody(asked, holders, when);
        };
    }

    /** Those whose office, post or description has all of {@code words}. */
    List<Participant> describedBy(List<String> words, List<Participant> among) {
        return profiles.stream()
                .filter(profile -> among.contains(profile.who()))
                .filter(profile -> words.stream().allMatch(text(profile)::contains))
                .map(PersonProfile::who)
                .toList();
    }

    /** Of each meeting those whose office is called just so; where none of a meeting's is, all of them. */
    private static List<PersonProfile> exactAtEachMeeting(List<PersonProfile> holders, Office asked) {
        Set<Meeting> withExact = holders.stream()
                .filter(holder -> holds(holder, asked.words()))
                .map(holder -> holder.who().meeting())
                .collect(Collectors.toSet());
        return holders.stream()
                .filter(holder -> holds(holder, asked.words())
                        || !withExact.contains(holder.who().meeting()))
                .toList();
    }

    private static boolean holds(PersonProfile profile, String words) {
        return profile.offices().stream().anyMatch(office -> office.words().equals(words));
    }

    /** Those who spoke before those who did not; the silent only where nobody spoke. */
    private List<PersonProfile> holding(Predicate<PersonProfile> wanted) {
        List<PersonProfile> all = profiles.stream().filter(wanted).toList();
        List<PersonProfile> spoke =
                all.stream().filter(profile -> profile.who().spoke()).toList();
        return spoke.isEmpty() ? all : spoke;
    }

    /** Whether somebody holds {@code asked}, by whatever name of its body. */
    static boolean holds(PersonProfile profile, Office asked) {
        return profile.offices().stream().anyMatch(office -> office.hasRankOf(asked) && covers(profile, office, asked));
    }

    private static boolean covers(PersonProfile profile, Office office, Office asked) {
        if (asked.body().isEmpty()) {
            return true;
        }
        List<String> words = asked.bodyWords();
        String text = text(profile);
        boolean all = !words.isEmpty() && words.stream().allMatch(text::contains);
        return all
                || office.words().contains(asked.body())
                || ALIASES.stream()
                        .anyMatch(alias -> alias.asked().matcher(asked.words()).find()
                                && alias.held().matcher(office.words()).find());
    }

    static String text(PersonProfile profile) {
        return Stream.concat(profile.offices().stream().map(Office::words), profile.descriptions().stream())
                        .collect(Collectors.joining(" "))
                + " " + Folding.fold(profile.who().post());
    }

    private static List<Participant> now(List<PersonProfile> holders) {
        Set<String> keys = latest(holders);
        return holders.stream()
                .map(PersonProfile::who)
                .filter(who -> keys.contains(who.key()))
                .toList();
    }

    /** Those who held it before, whatever they are now; whoever holds it where it never changed hands. */
    private List<Participant> former(List<PersonProfile> holders) {
        Set<String> now = latest(holders);
        Set<String> before = holders.stream()
                .map(holder -> holder.who().key())
                .filter(key -> !now.contains(key))
                .collect(Collectors.toSet());
        return before.isEmpty()
                ? holders.stream().map(PersonProfile::who).toList()
                : profiles.stream()
                        .map(PersonProfile::who)
                        .filter(who -> before.contains(who.key()))
                        .toList();
    }

    /** Profiles are in the order of the meetings. */
    private static Set<String> latest(List<PersonProfile> holders) {
        Meeting meeting = holders.getLast().who().meeting();
        return holders.stream()
                .map(PersonProfile::who)
                .filter(who -> who.meeting().equals(meeting))
                .map(Participant::key)
                .collect(Collectors.toSet());
    }

    private List<Participant> withBody(Office asked, List<PersonProfile> holders, MeetingMention when) {
        List<Participant> people = new ArrayList<>();
        holders.forEach(holder -> people.add(holder.who()));
        if (asked.body().isEmpty()) {
            return people;
        }
        for (PersonProfile profile : profiles) {
            Participant who = profile.who();
            boolean asksMeeting = when.several() || when.meetings().contains(who.meeting());
            boolean vacant =
                    holders.stream().noneMatch(holder -> holder.who().meeting().equals(who.meeting()));
            if (asksMeeting
                    && vacant
                    && who.spoke()
                    && profile.offices().stream().anyMatch(office -> covers(profile, office, asked))) {
                people.add(who);
            }
        }
        return people;
    }
}

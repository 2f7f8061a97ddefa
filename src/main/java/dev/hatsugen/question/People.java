package dev.hatsugen.question;

import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Speaker;
import dev.hatsugen.minutes.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everybody whom the minutes name, meeting by meeting. */
public final class People {

    private final List<Participant> participants = new ArrayList<>();

    public People(Corpus corpus) {
        corpus.meetings().forEach(this::add);
    }

    /** All participants, oldest meeting first, those who spoke before those who did not. */
    public List<Participant> participants() {
        return List.copyOf(participants);
    }

    /** How each of them can be called. */
    List<PersonProfile> profiles() {
        List<PersonProfile> profiles =
                participants.stream().map(ProfileReader::read).toList();
        Set<String> surnames = new HashSet<>();
        Map<String, Set<PersonProfile.Names>> byKey = new HashMap<>();
        Map<List<String>, List<PersonProfile>> byLabel = new HashMap<>();
        Map<SamePeople.Identity, PersonProfile.Standing> standing = new HashMap<>();
        for (PersonProfile profile : profiles) {
            surnames.addAll(profile.surnames());
            byKey.computeIfAbsent(profile.who().key(), key -> new HashSet<>()).add(profile.called());
            byLabel.computeIfAbsent(labelAndBody(profile), label -> new ArrayList<>())
                    .add(profile);
            standing.merge(SamePeople.Identity.of(profile.who()), profile.standing(), PersonProfile.Standing::with);
        }
        SamePeople samePeople = new SamePeople(participants);
        return profiles.stream()
                .map(profile -> {
                    Set<PersonProfile.Names> same =
                            new HashSet<>(byKey.getOrDefault(profile.who().key(), Set.of()));
                    PersonProfile.Standing told =
                            standing.getOrDefault(SamePeople.Identity.of(profile.who()), profile.standing());
                    for (SamePeople.Identity other : samePeople.of(profile.who())) {
                        same.addAll(byKey.getOrDefault(other.key(), Set.of()));
                        told = told.with(standing.getOrDefault(other, told));
                    }
                    byLabel.getOrDefault(labelAndBody(profile), List.of()).stream()
                            .filter(other -> other.who().isNamedLike(profile.who())
                                    || profile.who().isNamedLike(other.who()))
                            .map(PersonProfile::called)
                            .forEach(same::add);
                    return profile.withNames(surnames, same, told);
                })
                .toList();
    }

    /** What two have in common of whom one may be named like the other. */
    private static List<String> labelAndBody(PersonProfile profile) {
        String label = profile.who().speaker().label();
        return List.of(label == null ? "" : label, bodyOf(profile));
    }

    private static String bodyOf(PersonProfile profile) {
        String body = profile.who().meeting().body();
        return body == null ? "" : body;
    }

    private void add(Meeting meeting) {
        Map<String, Speaker> speakers = new LinkedHashMap<>();
        for (Statement statement : meeting.statements()) {
            if (!statement.speaker().key().isEmpty()) {
                speakers.merge(statement.speaker().key(), statement.speaker(), People::fuller);
            }
        }
        speakers.values().forEach(speaker -> participants.add(new Participant(meeting, speaker, true)));
        for (Attendee attendee : meeting.attendees()) {
            Speaker silent = new Speaker(null, attendee, Speaker.Proof.NONE);
            if (!speakers.containsKey(silent.key())) {
                participants.add(new Participant(meeting, silent, false));
            }
        }
    }

    /** A person who spoke under two labels (議長, then 伊藤委員) is shown under the one that tells more. */
    private static Speaker fuller(Speaker one, Speaker other) {
        String left = one.label() == null ? "" : one.label();
        String right = other.label() == null ? "" : other.label();
        return right.length() > left.length() ? other : one;
    }
}

package dev.hatsugen.question;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Meeting;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds members as users name them: 伊藤, Ito, 山田さん, 外務省, デジタル大臣, 青葉電機の会長, 本部長. It knows the names that
 * {@link QuestionParser} knows, and takes them without anything around them. Safe for several threads.
 */
public final class MemberFinder {

    private static final int MAX_LENGTH = 200;
    private static final int MIN_OFFICE_LENGTH = 2;
    private static final MeetingMention ANY_TIME = new MeetingMention(List.of(), List.of(), null, false);

    private final List<Participant> participants;
    private final WholeLabels labels;
    private final SpokenLabels spoken;
    private final OfficeLabels heldBy;
    private final PersonNameFinder names;
    private final EmployerFinder employers;
    private final WrittenOffices englishOffices;
    private final OfficeFinder offices;
    private final MemberSuggestions suggestions;

    public MemberFinder(People people, Glossary glossary) {
        this.participants = people.participants();
        List<PersonProfile> profiles = people.profiles();
        this.labels = new WholeLabels(participants);
        this.spoken = new SpokenLabels(participants);
        this.heldBy = new OfficeLabels(participants);
        this.names = new PersonNameFinder(profiles);
        this.englishOffices = new WrittenOffices(participants);
        this.offices = new OfficeFinder(profiles, new Glosser(glossary));
        this.employers = new EmployerFinder(participants, glossary);
        this.suggestions = new MemberSuggestions(participants);
    }

    /**
     * Whom {@code typed} means. A surname that two people share means both, an office everybody who held it.
     *
     * @param meetings the meetings that are asked for; empty for all
     */
    public MemberMatch find(String typed, Collection<Meeting> meetings) {
        String asked = typed.strip();
        String folded = Folding.fold(asked.substring(0, Math.min(MAX_LENGTH, asked.length())));
        Set<Participant> meant = folded.isEmpty() ? Set.of() : meant(folded);
        Set<Participant> labelled = spoken.called(folded);
        if (!labelled.isEmpty()) {
            meant = Set.copyOf(PersonMention.joined(labelled, meant));
        }
        if (meant.isEmpty()) {
            return new MemberMatch.Unknown(asked, suggestions.near(folded));
        }
        List<Participant> there = participants.stream()
                .filter(meant::contains)
                .filter(participant -> meetings.isEmpty() || meetings.contains(participant.meeting()))
                .toList();
        return there.isEmpty()
                ? new MemberMatch.Elsewhere(asked, List.copyOf(meant))
                : new MemberMatch.Known(asked, there);
    }

    /** Members for somebody who has typed {@code beginning} of a name, in kanji, kana or Latin letters, or of an office. */
    public List<MemberSuggestion> suggest(String beginning, int most) {
        return suggestions.startingWith(beginning, most);
    }

    /** The first reading that means anybody: a whole label, a name alone, a name or office among other words, a body, words of an office. */
    private Set<Participant> meant(String folded) {
        return Stream.<Collection<Participant>>of(
                        labels.called(folded),
                        names.called(folded),
                        employers.called(folded),
                        englishOffices.called(folded))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(Set::copyOf)
                .orElseGet(() -> amongOtherWords(folded));
    }

    private Set<Participant> amongOtherWords(String folded) {
        for (List<PersonMention> found : List.of(
                names.find(folded),
                employers.find(folded),
                offices.find(folded, ANY_TIME).stream().map(heldBy::held).toList())) {
            Set<Participant> meant = new LinkedHashSet<>();
            found.forEach(who -> meant.addAll(who.participants()));
            if (!meant.isEmpty()) {
                return meant;
            }
        }
        Set<Participant> ofBody = offices.called(folded);
        return Set.copyOf(ofBody.isEmpty() ? holding(folded) : ofBody);
    }

    private List<Participant> holding(String office) {
        return office.length() < MIN_OFFICE_LENGTH
                ? List.of()
                : participants.stream()
                        .filter(participant -> participant.offices().contains(office))
                        .toList();
    }
}

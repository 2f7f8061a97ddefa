package dev.hatsugen.question;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Corpus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the people whom a question names in whatever way, and notices those whom the minutes do not know. */
final class PersonFinder {

    private static final Pattern OF_BODY = Lexicon.of("behind-names").pattern("of-body");

    private final Corpus corpus;
    private final WholeLabels labels;
    private final SpokenLabels spoken;
    private final OfficeLabels heldBy;
    private final PersonNameFinder names;
    private final EmployerFinder employers;
    private final OfficeFinder offices;
    private final NearNameFinder nearNames;
    private final MemberSuggestions suggestions;

    PersonFinder(Corpus corpus, People people, Glossary glossary) {
        List<PersonProfile> profiles = people.profiles();
        this.corpus = corpus;
        this.labels = new WholeLabels(people.participants());
        this.spoken = new SpokenLabels(people.participants());
        this.heldBy = new OfficeLabels(people.participants());
        this.names = new PersonNameFinder(profiles);
        this.employers = new EmployerFinder(people.participants(), glossary);
        this.offices = new OfficeFinder(profiles, new Glosser(glossary));
        this.nearNames = new NearNameFinder(names);
        this.suggestions = new MemberSuggestions(people.participants());
    }

    /** Whether a folded word is in any minutes, in the writing of most of them. */
    static boolean stands(Corpus corpus, String word) {
        return corpus.meetings().stream()
                .anyMatch(meeting -> meeting.source().text().contains(word));
    }

    /**
     * Whole labels first, then names, then employers, then offices, then names that are nearly right; words that name one are not read as another.
     */
    List<PersonMention> who(TypedText question, MeetingMention when) {
        String read = question.read();
        List<PersonMention> who = new ArrayList<>();
        add(who, notOfBodies(read, labels.find(read)), when);
        List<PersonMention> labelled = spoken.find(question);
        add(
                who,
                names.find(read).stream()
                        .map(mention -> mention.narrowedTo(labelled))
                        .toList(),
                when);
        add(who, labelled, when);
        add(who, employers.find(read), when);
        add(
                who,
                notOfBodies(read, offices.find(read, when)).stream()
                        .map(heldBy::held)
                        .toList(),
                when);
        add(who, nearNames.find(question.typed(), read, who), when);
        who.replaceAll(mention -> mention.at(Address.withRespect(read, mention.span())));
        return SpeakerScopeResolver.whoIsAsked(read, who);
    }

    /** A body is nobody's office: the 安全衛生委員会 is no 衛生委員. */
    private static List<PersonMention> notOfBodies(String question, List<PersonMention> offices) {
        return offices.stream()
                .filter(office -> !OF_BODY.matcher(question)
                        .region(office.span().end(), question.length())
                        .lookingAt())
                .toList();
    }

    /** What the question names and the corpus lacks: a meeting, else a person; null where it lacks nothing. */
    @Nullable
    UnresolvedMention gap(TypedText question, MeetingMention when, List<PersonMention> who) {
        String missing = when.missing();
        if (missing != null) {
            return new UnresolvedMention(UnresolvedMention.Kind.MEETING, missing);
        }
        return UnknownPersonDetector.find(question.typed(), question.read(), who, this::isOnlyMentioned)
                .map(name -> new UnresolvedMention(
                        UnresolvedMention.Kind.MEMBER, name, suggestions.near(Folding.fold(name))))
                .orElse(null);
    }

    /** Whether a name is in the minutes and belongs to nobody who took part. */
    private boolean isOnlyMentioned(String name) {
        return !names.forms().contains(Folding.fold(name)) && stands(corpus, name);
    }

    /** Adds those who are named apart from all others; an employer beside a name (北浜の伊藤教授) belongs to the name. */
    private static void add(List<PersonMention> who, List<PersonMention> more, MeetingMention when) {
        for (PersonMention next : more) {
            if (when.spans().stream().anyMatch(span -> span.overlaps(next.span()))) {
                continue;
            }
            Optional<PersonMention> known = who.stream()
                    .filter(other -> other.span().overlaps(next.span()))
                    .findFirst();
            if (known.isEmpty()) {
                who.add(next);
            } else if (known.get().sharesPeople(next)) {
                who.replaceAll(other ->
                        other.equals(known.get()) ? other.at(other.span().union(next.span())) : other);
            }
        }
    }
}

package dev.hatsugen.question;

import dev.hatsugen.language.Glosser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds people in a folded question by what they are: by office and rank, by their body, by other descriptions of the record. */
final class OfficeFinder {

    private static final Comparator<PersonMention> BY_LENGTH = Comparator.comparingInt(
                    (PersonMention mention) -> mention.span().length())
            .reversed();

    private final RankedOffices ranked;
    private final EnglishOffices english;
    private final BodyFinder bodies;
    private final DescriptionFinder descriptions;

    OfficeFinder(List<PersonProfile> profiles, Glosser glosser) {
        this.ranked = new RankedOffices(new OfficeHolders(profiles));
        this.english = new EnglishOffices(profiles, glosser);
        this.bodies = new BodyFinder(profiles);
        this.descriptions = new DescriptionFinder(profiles);
    }

    /** The offices and bodies that {@code question} names and somebody spoke for. */
    List<PersonMention> find(String question, MeetingMention when) {
        List<PersonMention> found = new ArrayList<>();
        List<PersonMention> byRank =
                Glosser.isJapanese(question) ? ranked.find(question, when) : english.find(question);
        Stream.of(bodies.find(question), descriptions.find(question), byRank)
                .flatMap(List::stream)
                .sorted(BY_LENGTH)
                .filter(mention -> !PersonMention.anyOverlaps(found, mention.span()))
                .forEach(found::add);
        return found;
    }

    /** Who spoke for the body, or is described by the words, that {@code folded} is and nothing else. */
    Set<Participant> called(String folded) {
        Set<Participant> called = new LinkedHashSet<>(bodies.called(folded));
        if (called.isEmpty()) {
            called.addAll(descriptions.called(folded));
        }
        return called;
    }
}

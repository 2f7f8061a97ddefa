package dev.hatsugen.writing;

import dev.hatsugen.answer.ContextualQuestion;
import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.question.ParsedQuestion;
import dev.hatsugen.question.Participant;
import dev.hatsugen.question.PersonMention;
import dev.hatsugen.question.QuestionParser;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a whole question that a model made of words in a talk asks of nobody, of no meeting and of no figure that the talk lacks, and
 * leaves out nothing that the words name.
 */
final class TalkCheck {

    private static final double MIN_KNOWN_TERMS = 0.5;

    private final QuestionParser parser;
    private final Corpus corpus;
    private final Glosser glosser;
    private final NameCheck names;
    private final FigureCheck figures = new FigureCheck();

    TalkCheck(QuestionParser parser, Corpus corpus, KnownPeople people, Glosser glosser) {
        this.parser = parser;
        this.corpus = corpus;
        this.glosser = glosser;
        this.names = new NameCheck(people);
    }

    /** @param rewritten the model's question as the rules read it */
    boolean holds(ParsedQuestion rewritten, ContextualQuestion asked) {
        List<ParsedQuestion> talk = List.of(
                parser.read(asked.words()),
                parser.read(asked.before()),
                asked.query().whole());
        ParsedQuestion typed = talk.getFirst();
        Set<Meeting> meetings = meetings(talk, asked.shown());
        List<Meeting> counted = NeighbourYears.meetings(asked.words(), meetings, corpus);
        meetings.addAll(counted);
        Evidence said = evidence(asked, counted);
        String folded = Folding.fold(rewritten.question());
        return rewritten.gap() == null
                && !rewritten.kind().isOfRecord()
                && meetings.containsAll(rewritten.meetings())
                && (typed.meetings().isEmpty() || typed.meetings().equals(rewritten.meetings()))
                && rewritten.who().stream().allMatch(who -> isKnown(who, talk, said))
                && people(rewritten).containsAll(people(typed))
                && names.holds(folded, said)
                && EnglishNameCheck.holds(rewritten.question(), said)
                && figures.holds(folded, said)
                && isOnTopic(rewritten, typed, asked.query().whole(), said);
    }

    /** All that was typed and shown, as if it were what a sentence leans on. */
    private Evidence evidence(ContextualQuestion asked, List<Meeting> counted) {
        Evidence shown = Evidence.of(asked.shown(), glosser);
        String dates = counted.stream().flatMap(Evidence::dates).collect(Collectors.joining("\n"));
        String typed = String.join("\n", asked.words(), asked.before(), asked.whole(), dates);
        String all = String.join("\n", Folding.fold(typed), Folding.fold(glosser.gloss(typed)), shown.english());
        return new Evidence(shown.cited(), shown.said(), shown.beside(), all, all, List.of(all));
    }

    private static Set<Meeting> meetings(List<ParsedQuestion> talk, List<VerifiedQuote> shown) {
        return Stream.concat(
                        talk.stream().flatMap(question -> question.meetings().stream()),
                        shown.stream().map(VerifiedQuote::meeting))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean isKnown(PersonMention who, List<ParsedQuestion> talk, Evidence said) {
        Set<String> asked = talk.stream()
                .flatMap(question -> question.who().stream())
                .flatMap(TalkCheck::keys)
                .collect(Collectors.toSet());
        said.cited().forEach(quote -> asked.add(quote.speaker().key()));
        return keys(who).anyMatch(asked::contains) || said.facts().contains(Folding.fold(who.asked()));
    }

    private static Stream<String> keys(PersonMention who) {
        return who.participants().stream().map(Participant::key);
    }

    private static Set<String> people(ParsedQuestion question) {
        return question.who().stream()
                .filter(PersonMention::strict)
                .flatMap(TalkCheck::keys)
                .collect(Collectors.toSet());
    }

    /**
     * Most of its terms are of the talk, and one of those that the words themselves name is among them. Of an English question all are:
     * nothing tells an office from another word there.
     */
    private static boolean isOnTopic(
            ParsedQuestion rewritten, ParsedQuestion typed, ParsedQuestion whole, Evidence said) {
        List<String> terms = rewritten.topic().key();
        long known =
                terms.stream().filter(term -> said.english().contains(term)).count();
        List<String> named = typed.topic().key().stream()
                .filter(whole.topic().key()::contains)
                .toList();
        String folded = Folding.fold(rewritten.question());
        boolean isOfTalk = Glosser.isJapanese(folded) ? known > MIN_KNOWN_TERMS * terms.size() : known == terms.size();
        return (terms.isEmpty() ? whole.topic().isEmpty() : isOfTalk)
                && (named.isEmpty() || named.stream().anyMatch(folded::contains));
    }
}

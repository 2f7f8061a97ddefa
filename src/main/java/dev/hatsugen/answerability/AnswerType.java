package dev.hatsugen.answerability;

import dev.hatsugen.answerability.Sentences.Sentence;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.Terms;
import dev.hatsugen.question.SpeakerQuestion;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a question asks for: a figure of some kind, a date, a name, a place, a reason, an outcome, or whether it was spoken of. A sentence without one does not give it. */
final class AnswerType {

    /** Kinds of types that behave alike. */
    enum Kind {
        FIGURE,
        DATE,
        NAME,
        REASON,
        OUTCOME,
        WHETHER
    }

    /** The id of the type that asks for somebody's name, which the speaker of a passage gives where somebody is asked for who spoke. */
    private static final String PERSON = "name";

    /** In place of a pattern: a proper name. */
    private static final String NAME = "NAME";

    /** In place of a pattern: a proper name that is no person's. */
    private static final String ORGANISATION = "ORGANISATION";

    private static final List<AnswerType> TYPES = Stream.of("answer-types", "answer-names")
            .flatMap(name -> Lexicon.of(name).rules().stream())
            .map(rule -> new AnswerType(rule.id(), rule.pattern(), Pattern.compile(rule.category())))
            .toList();

    /** The id of a type that no row has: see {@link AskedCounter}. */
    private static final String COUNTER = "counter";

    private static final Pattern COUNTED = Lexicon.of("counted-nouns").pattern("counted");

    private final String id;
    private final Kind kind;
    private final Pattern question;
    private final Pattern answer;

    private AnswerType(String id, Pattern question, Pattern answer) {
        this.id = id;
        this.kind = kind(id);
        this.question = question;
        this.answer = answer;
    }

    private static Kind kind(String id) {
        return switch (id) {
            case "day", "month", "year", "date" -> Kind.DATE;
            case "organisation", "name", "place", "post", "thing" -> Kind.NAME;
            case "reason" -> Kind.REASON;
            case "outcome" -> Kind.OUTCOME;
            case "whether" -> Kind.WHETHER;
            default -> Kind.FIGURE;
        };
    }

    /** The first type that the folded {@code question} asks for; empty where it asks for none. */
    static Optional<AnswerType> of(String question) {
        return TYPES.stream()
                .filter(type -> type.question.matcher(question).find())
                .filter(type -> !type.id.equals(PERSON) || !SpeakerQuestion.asksForSpeaker(question))
                .findFirst()
                .or(() -> AskedCounter.in(question)
                        .map(counter -> new AnswerType(COUNTER, counter.asked(), counter.given())));
    }

    /** Whether a term names a type by itself (価格) and so need not stand where a figure does. */
    static boolean isNamedBy(String term) {
        return TYPES.stream().anyMatch(type -> type.question.matcher(term).matches());
    }

    /** Whether the sentence has the noun that the question counts: いくつの自治体, "how many trees". */
    private static boolean isOfCounted(Sentence sentence, String asked) {
        Matcher counted = COUNTED.matcher(asked);
        return !counted.find()
                || Glosser.isJapanese(asked) != Glosser.isJapanese(sentence.folded())
                || Terms.of(counted.group()).stream()
                        .allMatch(term -> sentence.terms().contains(term.text()));
    }

    /** The id of its row in the lexicon. */
    String id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    /** Whether it is one thing that few sentences give; how something came out, and whether it was spoken of, many may tell. */
    boolean isDetail() {
        return kind != Kind.OUTCOME && kind != Kind.WHETHER;
    }

    /** Whether {@code sentence} holds something of this type that the folded {@code asked} does not hold already. */
    boolean isGivenBy(Sentence sentence, String asked) {
        return switch (answer.pattern()) {
            case NAME -> sentence.namesMoreThan(asked);
            case ORGANISATION -> sentence.namesMoreBodiesThan(asked);
            default -> isStatedBy(sentence.folded(), asked) && isOfCounted(sentence, asked);
        };
    }

    /** Whether grammar gives it and no words of its own, so that the question may hold the same. */
    private boolean isOfSentence() {
        return kind == Kind.REASON || kind == Kind.OUTCOME || kind == Kind.WHETHER;
    }

    private boolean isStatedBy(String sentence, String asked) {
        return answer.matcher(sentence).results().anyMatch(given -> isOfSentence() || !asked.contains(given.group()));
    }
}

package dev.hatsugen.request;

import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.question.QuestionParser;
import java.util.Optional;

/**
 * Tells what words want that a command gives too. The whole of them must say so: with any word more they are a question for the
 * minutes. Safe for several threads.
 */
final class IntentRecognizer {

    /** In characters: what is longer is a question. */
    private static final int MAX_LENGTH = 300;

    private static final String HELP = "help";

    private final QuestionParser parser;
    private final Corpus corpus;

    IntentRecognizer(QuestionParser parser, Corpus corpus) {
        this.parser = parser;
        this.corpus = corpus;
    }

    /** What {@code words} want; empty where they are a question, or name what there is not. */
    Optional<Intent> read(String words) {
        if (words.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Utterance said = Utterance.of(words.strip(), parser);
        if (!said.mayBeCommand() || said.names('M') > 1 || said.names('P') > 1) {
            return Optional.empty();
        }
        IntentSignals signals = IntentSignals.of(said.frame());
        return IntentRule.of(signals)
                .map(IntentRule::command)
                .flatMap(name -> name.equals(HELP)
                        ? Optional.of(new Intent.Help())
                        : RequestType.named(name)
                                .map(type ->
                                        new RequestLine(type, given(type, said, words.strip(), topic(said, signals))))
                                .filter(line ->
                                        line.type().missing(line.given()).isEmpty())
                                .map(Intent.Named::new));
    }

    private static String topic(Utterance said, IntentSignals signals) {
        Span rest = signals.rest();
        return rest == null ? "" : said.typed(rest.start(), rest.end());
    }

    private Arguments given(RequestType type, Utterance said, String words, String topic) {
        Arguments given = Arguments.NONE;
        if (type.takes(Argument.QUOTE)) {
            given = given.with(Argument.QUOTE, words);
        }
        if (type.takes(Argument.WORDS)) {
            given = given.with(
                    Argument.WORDS,
                    said.quoted().isEmpty() ? topic : said.quoted().getFirst());
        }
        if (type.takes(Argument.MEMBER) && !said.members().isEmpty()) {
            given = given.with(Argument.MEMBER, said.members().getFirst());
        }
        if (type.takes(Argument.TOPIC) && !topic.isEmpty()) {
            given = given.with(Argument.TOPIC, topic);
        }
        Optional<Meeting> meeting = meeting(type, said);
        return type.takes(Argument.MEETING) && meeting.isPresent()
                ? given.with(Argument.MEETING, meeting.get().displayName(number -> Integer.toString(number)))
                : given;
    }

    /** Where a command needs a meeting and none is named, the latest is meant. */
    private Optional<Meeting> meeting(RequestType type, Utterance said) {
        boolean isNeeded = type.missing(Arguments.NONE).stream().anyMatch(Argument.MEETING::equals);
        return said.meetings().isEmpty() && isNeeded && !corpus.meetings().isEmpty()
                ? Optional.of(corpus.meetings().getLast())
                : said.meetings().stream().findFirst();
    }
}

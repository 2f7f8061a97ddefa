package dev.hatsugen.record;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Block;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.RecordText;
import dev.hatsugen.minutes.Sentences;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.minutes.Statement;
import dev.hatsugen.quote.QuoteVerifier;
import dev.hatsugen.quote.Relation;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds where a meeting decides: the question for objections, the answer of the room, the words that decide. */
public final class Resolutions {

    private static final Lexicon WORDS = Lexicon.of("resolutions");
    private static final Pattern DECIDED = WORDS.pattern("decided");
    private static final Pattern OBJECT_OF_DECISION = WORDS.pattern("object");
    private static final Pattern OBJECTION = WORDS.pattern("objection");
    private static final Pattern QUESTION = WORDS.pattern("asks");
    private static final Pattern NO_OBJECTION = WORDS.pattern("no-objection");
    private static final Pattern DECIDED_ELSEWHERE = WORDS.pattern("elsewhere");

    /** Longer turns say what was decided elsewhere; they do not decide. */
    private static final int MAX_DECIDING_TURN_LENGTH = 200;

    private Resolutions() {}

    /** The decisions of {@code meeting} in order, each with the words that led to it. */
    public static List<Resolution> of(Meeting meeting) {
        List<Resolution> resolutions = new ArrayList<>();
        VerifiedQuote question = null;
        VerifiedQuote assent = null;
        for (Block block : meeting.blocks()) {
            if (block instanceof Statement statement) {
                VerifiedQuote asked = first(meeting, statement, QUESTION);
                VerifiedQuote decided = isShort(statement) ? first(meeting, statement, DECIDED) : null;
                if (asked != null) {
                    question = asked;
                    assent = null;
                }
                if (decided != null) {
                    resolutions.add(new Resolution(question, assent, decided));
                    question = null;
                    assent = null;
                }
            } else if (isNote(block) && OBJECTION.matcher(block.words().text()).find()) {
                assent = QuoteVerifier.quote(meeting, block, block.words().all(), Relation.RECORD, 1);
            }
        }
        return resolutions;
    }

    /** Sentences, in whatever turn, that name what was decided. */
    public static List<VerifiedQuote> named(Meeting meeting) {
        List<VerifiedQuote> quotes = new ArrayList<>();
        for (Statement statement : meeting.statements()) {
            sentences(statement).stream()
                    .filter(sentence -> names(statement, sentence))
                    .forEach(sentence ->
                            quotes.add(QuoteVerifier.quote(meeting, statement, sentence, Relation.SAID, 1)));
        }
        return quotes;
    }

    /** The sentences that decide, in order. */
    static List<VerifiedQuote> decided(Meeting meeting) {
        List<VerifiedQuote> quotes = new ArrayList<>();
        for (Statement statement : meeting.statements()) {
            sentences(statement).stream()
                    .filter(sentence -> isShort(statement)
                            && !names(statement, sentence)
                            && DECIDED.matcher(words(statement, sentence)).find())
                    .forEach(sentence ->
                            quotes.add(QuoteVerifier.quote(meeting, statement, sentence, Relation.SAID, 0.9)));
        }
        return quotes;
    }

    /** What the room said on objections, then the turns that ask for them. */
    static List<VerifiedQuote> objections(Meeting meeting) {
        List<VerifiedQuote> quotes = new ArrayList<>();
        for (Block block : meeting.blocks()) {
            boolean note = isNote(block);
            boolean shortTurn = block instanceof Statement statement && isShort(statement);
            if ((note || shortTurn) && OBJECTION.matcher(block.words().text()).find()) {
                Relation relation = note ? Relation.RECORD : Relation.SAID;
                quotes.add(QuoteVerifier.quote(meeting, block, block.words().all(), relation, note ? 1 : 0.9));
            }
        }
        quotes.sort(Comparator.comparingDouble(VerifiedQuote::score).reversed());
        return quotes;
    }

    /** Whether the words say that nobody objected, and so not who did. */
    public static boolean isNoObjection(VerifiedQuote quote) {
        return NO_OBJECTION.matcher(Folding.fold(quote.text())).find();
    }

    private static @Nullable VerifiedQuote first(Meeting meeting, Statement statement, Pattern wanted) {
        for (Span sentence : sentences(statement)) {
            if (wanted.matcher(words(statement, sentence)).find()) {
                return QuoteVerifier.quote(meeting, statement, sentence, Relation.SAID, 1);
            }
        }
        return null;
    }

    private static boolean names(Statement statement, Span sentence) {
        String words = words(statement, sentence);
        return OBJECT_OF_DECISION.matcher(words).find()
                && !DECIDED_ELSEWHERE.matcher(words).find();
    }

    private static boolean isShort(Statement statement) {
        return statement.words().text().length() < MAX_DECIDING_TURN_LENGTH;
    }

    private static boolean isNote(Block block) {
        return block instanceof RecordText text && text.kind() == RecordText.Kind.NOTE;
    }

    private static List<Span> sentences(Statement statement) {
        return Sentences.of(statement.words().text());
    }

    private static String words(Statement statement, Span sentence) {
        return sentence.of(statement.words().text());
    }
}

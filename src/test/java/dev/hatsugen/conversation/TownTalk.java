package dev.hatsugen.conversation;

import dev.hatsugen.language.Glossary;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.minutes.Statement;
import dev.hatsugen.minutes.WrittenMinutes;
import dev.hatsugen.question.People;
import dev.hatsugen.question.QuestionOutline;
import dev.hatsugen.question.QuestionParser;
import dev.hatsugen.quote.QuoteVerifier;
import dev.hatsugen.quote.Relation;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.List;
import java.util.Locale;

/** Two meetings of a town for tests of what is asked one after another. */
final class TownTalk {

    /** Questions and answers on a bridge and a library. */
    static final Meeting SPRING = WrittenMinutes.meeting(
            1,
            "2024-03-12",
            WrittenMinutes.turn("川上議員", "橋について", "橋はいつ直すのですか。費用はいくらですか。"),
            WrittenMinutes.turn("建設課長", "橋について", "橋は来年四月に直します。古くて危ないためです。費用は三億円です。町の負担は一億円です。"),
            WrittenMinutes.turn("川上議員", "橋について", "夜間の通行止めは避けてください。歩行者が困るからです。"),
            WrittenMinutes.turn("図書館長", "図書館について", "図書館の開館時間を一時間延ばします。利用者の要望によるものです。"),
            WrittenMinutes.turn("町長", "図書館について", "職員を二名増やします。"));

    /** A round in which each speaks once. */
    static final Meeting AUTUMN = WrittenMinutes.meeting(
            2,
            "2024-09-03",
            WrittenMinutes.turn("町長", null, "橋の工事は予定どおりです。"),
            WrittenMinutes.turn("川上議員", null, "駐車場の増設をお願いします。"));

    static final Corpus CORPUS = new Corpus(List.of(SPRING, AUTUMN));
    static final QuestionParser PARSER = new QuestionParser(CORPUS, new People(CORPUS), Glossary.EMPTY);
    static final QuestionTemplates JAPANESE = QuestionTemplates.in(Locale.JAPANESE);
    static final QuestionTemplates ENGLISH = QuestionTemplates.in(Locale.ENGLISH);

    private TownTalk() {}

    static QuestionOutline outline(String question) {
        return PARSER.outline(question);
    }

    /** What the words of an earlier question name. */
    static Named named(String question) {
        QuestionOutline outline = outline(question);
        return Named.in(outline, QuestionTemplates.in(outline.reading().language()));
    }

    static LocalQuery query(String words) {
        return LocalQuery.of(words, words, PARSER.read(words)).orElseThrow();
    }

    /** The quote of {@code words}, which somebody said. */
    static VerifiedQuote quote(Meeting meeting, String words) {
        for (Statement turn : meeting.statements()) {
            int at = turn.words().text().indexOf(words);
            if (at >= 0) {
                return QuoteVerifier.quote(meeting, turn, new Span(at, at + words.length()), Relation.SAID, 1);
            }
        }
        throw new IllegalArgumentException("nobody said " + words);
    }
}

package dev.hatsugen.answer;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.question.ParsedQuestion;
import dev.hatsugen.quote.Relation;
import dev.hatsugen.quote.SpeakerNames;
import dev.hatsugen.quote.VerifiedQuote;
import dev.hatsugen.retrieval.FigureFinder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Puts the answer in one line. */
final class Headlines {

    private static final int MAX_NAMES = 8;
    private static final int MAX_ITEM_LENGTH = 60;

    /** Longer than any count or amount with its unit. */
    private static final int MAX_FIGURE_LENGTH = 30;

    private static final Pattern ASKS_FOR_SOMETHING =
            Lexicon.of("question-words").pattern("asks");
    private static final Pattern ASKS_HOW_MANY = Lexicon.of("question-words").pattern("counts");

    private final TimedQuestion question;
    private final List<VerifiedQuote> quotes;

    private Headlines(TimedQuestion question, List<VerifiedQuote> quotes) {
        this.question = question;
        this.quotes = quotes;
    }

    /** Everyone on the topic: {@code quotes} hold one of each of them at least. */
    static Headline ofEveryone(TimedQuestion question, List<VerifiedQuote> quotes) {
        return new Headlines(question, quotes).people("headline.people");
    }

    /** The headline of an answer with {@code quotes}, the best first. */
    static Headline of(TimedQuestion question, List<VerifiedQuote> quotes) {
        Headlines headlines = new Headlines(question, quotes);
        ParsedQuestion reading = question.reading();
        return switch (reading.kind()) {
            case TIME, PLACE -> headlines.timeAndPlace();
            case ATTENDANCE -> headlines.attendance();
            case DECISIONS, DISCUSSED, REPORTED, AGENDA -> headlines.items();
            case ABSENCE, OBJECTION, EVERYONE, ACROSS -> Headline.SPEAKER;
            case FACT -> headlines.fact();
        };
    }

    private Headline fact() {
        ParsedQuestion reading = question.reading();
        VerifiedQuote first = quotes.getFirst();
        if (first.relation() != Relation.SAID) {
            return Headline.SPEAKER;
        }
        Span best = first.highlights().best();
        String sentence = best == null ? first.text() : best.of(first.text());
        String figure =
                FigureFinder.in(Folding.fold(reading.question()), sentence).orElse("");
        if (!figure.isEmpty() && figure.length() <= MAX_FIGURE_LENGTH) {
            return new Headline(figure, List.of(figure), false);
        }
        if (reading.asksWho()) {
            return names(people(), people().size(), "headline.names");
        }
        boolean isYesOrNo =
                !ASKS_FOR_SOMETHING.matcher(Folding.fold(reading.question())).find();
        return isYesOrNo ? Headline.SPEAKER : Headline.WORDS;
    }

    private Headline people(String key) {
        return names(people(), people().size(), key);
    }

    /** The names of those who are quoted, by their keys, in order. */
    private List<String> people() {
        Map<String, String> names = new LinkedHashMap<>();
        for (VerifiedQuote quote : quotes) {
            String name = SpeakerNames.of(quote.speaker(), question.reading().language());
            if (!name.isEmpty()) {
                names.putIfAbsent(quote.speaker().key(), name);
            }
        }
        return List.copyOf(names.values());
    }

    private Headline names(List<String> names, int count, String key) {
        if (names.isEmpty()) {
            return Headline.SPEAKER;
        }
        List<String> shown = names.stream().limit(MAX_NAMES).toList();
        String list = String.join(question.message("headline.list"), shown);
        String all = names.size() > shown.size()
                ? question.message("headline.more", list, names.size() - shown.size())
                : list;
        return new Headline(question.message(key, count, all), shown, false);
    }

    /** How many were there where that is asked for; else the list says it. */
    private Headline attendance() {
        boolean counts = ASKS_HOW_MANY
                .matcher(Folding.fold(question.reading().question()))
                .find();
        return counts
                ? new Headline(question.message("headline.attended", quotes.size()), List.of(), false)
                : Headline.SPEAKER;
    }

    private Headline items() {
        String first = quotes.getFirst().text().strip();
        if (first.length() > MAX_ITEM_LENGTH) {
            return Headline.SPEAKER;
        }
        return quotes.size() == 1
                ? new Headline(first, List.of(first), false)
                : new Headline(question.message("headline.items", first, quotes.size() - 1), List.of(first), false);
    }

    private Headline timeAndPlace() {
        List<Meeting> meetings =
                quotes.stream().map(VerifiedQuote::meeting).distinct().toList();
        return TimeAndPlace.of(question, meetings);
    }
}

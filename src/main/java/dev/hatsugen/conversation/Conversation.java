package dev.hatsugen.conversation;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.Answers;
import dev.hatsugen.answer.ContextualQuestion;
import dev.hatsugen.corpus.Current;
import dev.hatsugen.messages.Messages;
import dev.hatsugen.quote.VerifiedQuote;
import dev.hatsugen.request.Argument;
import dev.hatsugen.request.Intent;
import dev.hatsugen.request.MinutesService;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Works out what is answered to words that somebody writes, alone or after an earlier question. Safe for several threads. */
public final class Conversation {

    /** So many quotes of an answer stand for it where it is not known what was shown. */
    private static final int MAX_SHOWN = 5;

    private static final Messages MESSAGES = new Messages(Conversation.class);

    private final Answers answers;
    private final Current<FollowUpResolver> followUps;
    private final MinutesService minutes;

    /** @param minutes gives what commands give, and the gloss lines for readers of English */
    public Conversation(Answers answers, Current<FollowUpResolver> followUps, MinutesService minutes) {
        this.answers = answers;
        this.followUps = followUps;
        this.minutes = minutes;
    }

    /**
     * Answers.
     *
     * @param words as typed, not blank
     * @param earlier what was asked before, where anything was
     */
    public Reply reply(String words, Optional<Exchange> earlier) {
        return reply(words, earlier, reply -> {});
    }

    /**
     * As {@link #reply(String, Optional)}, for somebody who may be shown something before the answer is whole.
     *
     * @param early takes, on this thread, what can be shown until then, each in place of the one before
     */
    public Reply reply(String words, Optional<Exchange> earlier, Consumer<Reply.Answered> early) {
        return minutes.answerable(words)
                .map(intent -> switch (intent) {
                    case Intent.Help help -> new Reply.Help();
                    case Intent.Named command ->
                        earlier.isPresent() && command.line().isForAnyDecisions()
                                ? inTalk(words, earlier, early)
                                : new Reply.Commanded(command.line());
                    case Intent.Question question -> inTalk(question.words(), earlier, early);
                })
                .orElseGet(() -> inTalk(words, earlier, early));
    }

    /** Whether words ask nothing of the minutes: a greeting, thanks, a call for help. Opens no index. */
    public boolean asksNothing(String words) {
        return words.isBlank()
                || minutes.intent(words)
                        .filter(intent -> intent instanceof Intent.Help)
                        .isPresent()
                || FollowUpResolver.areCourtesy(words);
    }

    /** Whether words, alone, ask to check a quote against the minutes. Opens no index. */
    public boolean wantsVerification(String words) {
        return minutes.intent(words)
                .filter(intent -> intent instanceof Intent.Named named
                        && named.line().type().takes(Argument.QUOTE))
                .isPresent();
    }

    private Reply inTalk(String words, Optional<Exchange> earlier, Consumer<Reply.Answered> early) {
        if (FollowUpResolver.areCourtesy(words)) {
            return new Reply.Courtesy();
        }
        if (earlier.isEmpty()) {
            return followUps.with(resolver -> resolver.needEarlierQuestion(words))
                    ? new Reply.NothingBefore()
                    : asked(words, CarriedContext.NOTHING, early);
        }
        Exchange before = earlier.get();
        List<VerifiedQuote> shown = shown(before);
        Talk talk = new Talk(words, before.question(), shown);
        return switch (followUps.with(resolver -> resolver.read(words, before.question(), shown))) {
            case FollowUp.Complete complete -> asked(words, CarriedContext.NOTHING, early);
            case FollowUp.Courtesy courtesy -> new Reply.Courtesy();
            case FollowUp.NotUnderstood unclear -> notUnderstood(talk);
            case FollowUp.Continued continued ->
                shown.isEmpty()
                        ? inContext(alone(continued.question(), continued.taken()), talk, early)
                        : asked(continued.question(), continued.taken(), early);
            case FollowUp.IntoShown into -> intoShown(into, before, shown);
            case FollowUp.InContext asked -> inContext(asked, talk, early);
            case FollowUp.InLanguage other -> inLanguage(other.language(), before, shown);
            case FollowUp.More more ->
                before.next().isPresent()
                        ? new Reply.Answered(
                                more.question(),
                                answers.ask(more.question()),
                                before.next().getAsInt(),
                                more.taken(),
                                more.question())
                        : new Reply.NoMore();
        };
    }

    private Reply asked(String question, CarriedContext taken, Consumer<Reply.Answered> early) {
        Answer answer =
                answers.ask(question, first -> early.accept(new Reply.Answered(question, first, 0, taken, question)));
        return new Reply.Answered(question, answer, 0, taken, question);
    }

    /** The quotes that were shown, or would be. */
    private List<VerifiedQuote> shown(Exchange before) {
        return before.shown().isEmpty()
                ? Exchange.quotes(answers.ask(before.question())).stream()
                        .limit(MAX_SHOWN)
                        .toList()
                : before.shown();
    }

    /** Words around those that were shown; the question that was asked before stays the subject. */
    private Reply intoShown(FollowUp.IntoShown into, Exchange before, List<VerifiedQuote> shown) {
        Locale language = into.language();
        Answer answer = into.found().isEmpty()
                ? new Answer.NotFound(
                        into.question(),
                        language,
                        MESSAGES.get(language, "shown.none"),
                        Answer.Reason.NOT_IN_MINUTES,
                        shown.stream().limit(1).toList(),
                        Duration.ZERO)
                : new Answer.Answered(
                        into.question(), language, MESSAGES.get(language, into.lead()), into.found(), Duration.ZERO);
        return new Reply.Answered(into.question(), answer.glossed(minutes.gloss()), 0, into.taken(), before.question());
    }

    /** What fits beside what was shown; words that name no subject leave the question before as what is talked about. */
    private Reply.Answered inContext(FollowUp.InContext asked, Talk talk, Consumer<Reply.Answered> early) {
        String question = asked.query().whole().question();
        Answer answer = answers.ask(
                new ContextualQuestion(asked.query(), talk.words(), talk.before(), talk.shown()),
                first -> early.accept(new Reply.Answered(question, first, 0, asked.taken(), asked.subject())));
        String whole = answer.question();
        if (whole.equals(question)) {
            return new Reply.Answered(question, answer, 0, asked.taken(), asked.subject());
        }
        CarriedContext taken = followUps.with(resolver -> resolver.takenInto(whole, talk.words(), talk.before()));
        return new Reply.Answered(whole, answer, 0, taken, whole);
    }

    /** A question that has everything it needs in its words, after an answer without quotes. */
    private FollowUp.InContext alone(String question, CarriedContext taken) {
        return new FollowUp.InContext(followUps.with(resolver -> resolver.alone(question)), taken, question);
    }

    /** The rules make no question of the words: a model may, which is asked with what was shown. */
    private Reply notUnderstood(Talk talk) {
        FollowUp.InContext words = alone(talk.words(), CarriedContext.NOTHING);
        Reply.Answered reply = inContext(words, talk, first -> {});
        return reply.question().equals(words.query().whole().question()) ? new Reply.NotUnderstood() : reply;
    }

    /** Words after an answer. */
    private record Talk(String words, String before, List<VerifiedQuote> shown) {}

    /** The same quotes, with our own words in another language. */
    private Reply inLanguage(Locale language, Exchange before, List<VerifiedQuote> shown) {
        if (shown.isEmpty()) {
            return new Reply.NotUnderstood();
        }
        Answer answer = new Answer.Answered(
                        before.question(), language, MESSAGES.get(language, "shown.same"), shown, Duration.ZERO)
                .glossed(minutes.gloss());
        return new Reply.Answered(before.question(), answer, 0, CarriedContext.NOTHING, before.question());
    }
}

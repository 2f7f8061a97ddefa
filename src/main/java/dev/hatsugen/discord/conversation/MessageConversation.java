package dev.hatsugen.discord.conversation;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.Answers;
import dev.hatsugen.conversation.CarriedContext;
import dev.hatsugen.conversation.FollowUp;
import dev.hatsugen.conversation.FollowUpResolver;
import dev.hatsugen.corpus.Current;
import dev.hatsugen.discord.ask.AnswerCard;
import dev.hatsugen.discord.ask.ConversationState;
import dev.hatsugen.discord.ask.PostedCard;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.NoticeCard;
import dev.hatsugen.discord.ui.Wording;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Works out what is answered to words that somebody writes, alone or after an earlier question. Safe for several threads. */
public final class MessageConversation {

    private final Answers answers;
    private final Current<FollowUpResolver> followUps;

    public MessageConversation(Answers answers, Current<FollowUpResolver> followUps) {
        this.answers = answers;
        this.followUps = followUps;
    }

    /**
     * What is said to some words.
     *
     * @param card what to show
     * @param subject what the talk is about from now on; null where it stays what it was
     */
    record Said(Card card, @Nullable ConversationState subject) {}

    /**
     * Answers.
     *
     * @param words as typed, without the mention of the bot
     * @param wording for what is no answer
     * @param earlier what was asked before, where anything was
     */
    Said say(String words, Wording wording, Optional<ConversationState> earlier) {
        if (words.isBlank()) {
            return notice(wording, "talk.help");
        }
        if (followUps.with(resolver -> resolver.areCourtesy(words))) {
            return notice(wording, "talk.courtesy");
        }
        if (earlier.isEmpty()) {
            return followUps.with(resolver -> resolver.needEarlierQuestion(words))
                    ? notice(wording, "talk.nothing-before")
                    : whole(words);
        }
        ConversationState before = earlier.get();
        return switch (followUps.with(resolver -> resolver.read(words, before.question()))) {
            case FollowUp.Complete complete -> whole(words);
            case FollowUp.Courtesy courtesy -> notice(wording, "talk.courtesy");
            case FollowUp.Continued continued -> answered(continued.question(), 0, continued.taken());
            case FollowUp.More more ->
                before.next().isPresent()
                        ? answered(more.question(), before.next().getAsInt(), more.taken())
                        : notice(wording, "talk.no-more");
        };
    }

    private Said whole(String words) {
        PostedCard posted = AnswerCard.posted(words, answers.ask(words), 0);
        return new Said(posted.card(), posted.state());
    }

    private Said answered(String question, int from, CarriedContext taken) {
        Answer answer = answers.ask(question);
        PostedCard posted = AnswerCard.posted(question, answer, from);
        return new Said(CarriedContextCard.of(posted.card(), taken, Wording.in(answer.language())), posted.state());
    }

    private static Said notice(Wording wording, String key) {
        return new Said(NoticeCard.done(wording, key), null);
    }
}

package dev.hatsugen.discord.conversation;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.conversation.Conversation;
import dev.hatsugen.conversation.Exchange;
import dev.hatsugen.conversation.Reply;
import dev.hatsugen.discord.ask.AnswerCard;
import dev.hatsugen.discord.ask.ConversationState;
import dev.hatsugen.discord.ask.PostedCard;
import dev.hatsugen.discord.handover.HandOver;
import dev.hatsugen.discord.minutes.MinutesCommands;
import dev.hatsugen.discord.runtime.Audience;
import dev.hatsugen.discord.runtime.Treatment;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.NoticeCard;
import dev.hatsugen.discord.ui.Wording;
import java.util.Optional;
import java.util.function.Consumer;
import net.dv8tion.jda.api.entities.Guild;
import org.jspecify.annotations.Nullable;

/** Shows as cards what a conversation replies. Safe for several threads. */
public final class MessageConversation {

    private final Conversation conversation;
    private final MinutesCommands commands;
    private final HandOver handOver;

    /**
     * @param commands show what commands give, which plain words may ask for too
     * @param handOver offers to ask a person where there is no answer
     */
    public MessageConversation(Conversation conversation, MinutesCommands commands, HandOver handOver) {
        this.conversation = conversation;
        this.commands = commands;
        this.handOver = handOver;
    }

    /**
     * What is said to some words.
     *
     * @param card what to show
     * @param subject what the talk is about from now on; null where it stays what it was
     * @param isAnswered false for a question that the minutes do not answer, or not for certain
     */
    record Said(Card card, @Nullable ConversationState subject, boolean isAnswered) {}

    /** Whether words ask nothing of the minutes, and are never refused as one question too many. */
    boolean asksNothing(String words) {
        return conversation.asksNothing(words);
    }

    /** How a command with these words is treated: as a question, unless they ask nothing or would correct somebody. */
    Treatment treatment(String words) {
        if (asksNothing(words)) {
            return new Treatment(false, Audience.EVERYBODY);
        }
        return conversation.wantsVerification(words) ? new Treatment(true, Audience.ASKER_FIRST) : Treatment.QUESTION;
    }

    /** The card that answers words which go on from nothing. */
    public Card answer(String words, Wording wording) {
        return say(words, wording, Optional.empty(), early -> {}).card();
    }

    /**
     * Answers.
     *
     * @param words as typed, without the mention of the bot
     * @param wording for what is no answer
     * @param earlier what was asked before, where anything was
     * @param early takes, on this thread, what can be shown until the answer is whole
     */
    Said say(String words, Wording wording, Optional<ConversationState> earlier, Consumer<Card> early) {
        if (words.isBlank()) {
            return notice(wording, "talk.help");
        }
        return switch (conversation.reply(
                words,
                earlier.map(MessageConversation::exchange),
                reply -> early.accept(answered(reply).card()))) {
            case Reply.Commanded commanded -> new Said(commands.card(commanded.line(), wording), null, true);
            case Reply.Help help -> new Said(commands.help(wording), null, true);
            case Reply.Courtesy courtesy -> notice(wording, "talk.courtesy");
            case Reply.NothingBefore nothing -> notice(wording, "talk.nothing-before");
            case Reply.NoMore none -> notice(wording, "talk.no-more");
            case Reply.NotUnderstood unclear -> notice(wording, "talk.help");
            case Reply.Answered answered -> answered(answered);
        };
    }

    /** The card with what a server offers beside it. */
    Card shown(Said said, @Nullable Guild guild) {
        return said.isAnswered() ? said.card() : handOver.offered(said.card(), guild);
    }

    private static Exchange exchange(ConversationState state) {
        return new Exchange(state.question(), state.shown(), state.next());
    }

    private static Said answered(Reply.Answered reply) {
        Answer answer = reply.answer();
        PostedCard posted = AnswerCard.posted(reply.question(), answer, reply.from());
        int next = posted.state().next().orElse(Integer.MAX_VALUE);
        Exchange shown = Exchange.of(reply, next - reply.from());
        return new Said(
                CarriedContextCard.of(posted.card(), reply.taken(), Wording.in(answer.language())),
                new ConversationState(shown.question(), posted.state().next(), shown.shown()),
                answer instanceof Answer.Answered found && found.isCertain());
    }

    private static Said notice(Wording wording, String key) {
        return new Said(NoticeCard.done(wording, key), null, true);
    }
}

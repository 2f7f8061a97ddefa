package dev.hatsugen.discord.talk;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.Answers;
import dev.hatsugen.conversation.FollowUps;
import dev.hatsugen.conversation.TakenOver;
import dev.hatsugen.conversation.Turn;
import dev.hatsugen.discord.card.AnswerCard;
import dev.hatsugen.discord.card.NoticeCard;
import dev.hatsugen.discord.card.Wording;
import java.util.Optional;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.jspecify.annotations.Nullable;

/** Works out what is answered to words that somebody writes, alone or after an earlier question. Safe for several threads. */
public final class Talk {

    private final Answers answers;
    private final FollowUps followUps;

    public Talk(Answers answers, FollowUps followUps) {
        this.answers = answers;
        this.followUps = followUps;
    }

    /**
     * What is said to some words.
     *
     * @param card what to show
     * @param subject what the talk is about from now on; null where it stays what it was
     */
    record Said(MessageCreateData card, @Nullable Subject subject) {}

    /**
     * Answers.
     *
     * @param words as typed, without the mention of the bot
     * @param wording for what is no answer
     * @param earlier what was asked before, where anything was
     */
    Said say(String words, Wording wording, Optional<Subject> earlier) {
        if (words.isBlank()) {
            return notice(wording, "talk.help");
        }
        if (followUps.areCourtesy(words)) {
            return notice(wording, "talk.courtesy");
        }
        if (earlier.isEmpty()) {
            return followUps.needEarlierQuestion(words) ? notice(wording, "talk.nothing-before") : whole(words);
        }
        Subject before = earlier.get();
        return switch (followUps.read(words, before.question())) {
            case Turn.Complete complete -> whole(words);
            case Turn.Courtesy courtesy -> notice(wording, "talk.courtesy");
            case Turn.Continued continued -> answered(continued.question(), 0, continued.taken());
            case Turn.More more ->
                before.next().isPresent()
                        ? answered(more.question(), before.next().getAsInt(), more.taken())
                        : notice(wording, "talk.no-more");
        };
    }

    private Said whole(String words) {
        MessageCreateData card = AnswerCard.of(answers.ask(words));
        return new Said(card, Subject.of(words, card));
    }

    private Said answered(String question, int from, TakenOver taken) {
        Answer answer = answers.ask(question);
        MessageCreateData card = TakenOverCard.of(AnswerCard.of(answer, from), taken, Wording.in(answer.language()));
        return new Said(card, Subject.of(question, card));
    }

    private static Said notice(Wording wording, String key) {
        return new Said(NoticeCard.done(wording, key), null);
    }
}

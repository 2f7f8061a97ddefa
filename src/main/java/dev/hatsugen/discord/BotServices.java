package dev.hatsugen.discord;

import dev.hatsugen.answer.Answers;
import dev.hatsugen.conversation.FollowUpResolver;
import dev.hatsugen.corpus.Current;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.monitoring.Status;
import dev.hatsugen.request.Inquiries;
import dev.hatsugen.store.FeedbackRepository;
import dev.hatsugen.topics.MapPainter;
import java.time.Clock;
import java.util.function.Supplier;

/**
 * What the bot's handlers work with.
 *
 * @param asked answers to questions, counted as such
 * @param reread answers asked for again by the buttons of a card, which are not counted
 * @param inquiries answers what is no question
 * @param corpus the minutes that quotes are shown from
 * @param followUps reads words after an earlier question
 * @param painter draws maps
 * @param feedback keeps what users say of answers
 * @param status how the bot is
 * @param clock says when feedback comes in
 */
public record BotServices(
        Answers asked,
        Answers reread,
        Inquiries inquiries,
        Current<Corpus> corpus,
        Current<FollowUpResolver> followUps,
        MapPainter painter,
        FeedbackRepository feedback,
        Supplier<Status> status,
        Clock clock) {}

package dev.hatsugen.discord;

import dev.hatsugen.answer.Answers;
import dev.hatsugen.conversation.FollowUpResolver;
import dev.hatsugen.corpus.CorpusService;
import dev.hatsugen.corpus.Current;
import dev.hatsugen.discord.corpus.UploadSettings;
import dev.hatsugen.discord.runtime.GuildRules;
import dev.hatsugen.discord.status.ReplySettings;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.monitoring.Status;
import dev.hatsugen.request.MinutesService;
import dev.hatsugen.store.FeedbackRepository;
import dev.hatsugen.store.SubscriptionRepository;
import dev.hatsugen.store.UnansweredRepository;
import java.time.Clock;
import java.util.function.Supplier;

/**
 * What the bot's handlers work with.
 *
 * @param asked answers to questions, counted as such
 * @param reread answers asked for again by the buttons of a card, which are not counted
 * @param minutes answers requests that are no questions
 * @param corpus the minutes that quotes are shown from
 * @param followUps reads words after an earlier question
 * @param feedback keeps what users say of answers
 * @param unanswered keeps what was asked in vain
 * @param subscriptions keeps what users want to hear of
 * @param status how the bot is
 * @param corpusService changes the minutes
 * @param settings what servers have set for themselves
 * @param replies what the settings file says of replies
 * @param uploads how minutes come in
 * @param clock says when feedback comes in
 */
public record BotServices(
        Answers asked,
        Answers reread,
        MinutesService minutes,
        Current<Corpus> corpus,
        Current<FollowUpResolver> followUps,
        FeedbackRepository feedback,
        UnansweredRepository unanswered,
        SubscriptionRepository subscriptions,
        Supplier<Status> status,
        CorpusService corpusService,
        GuildRules settings,
        ReplySettings replies,
        UploadSettings uploads,
        Clock clock) {}

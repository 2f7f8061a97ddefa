package dev.hatsugen.store;

/**
 * What outlives a restart: the repositories of one database, open until closed. Safe for several threads. A database that cannot
 * be used costs what is kept in it and nothing else: every method of a repository throws a {@link StoreException}, and works again
 * once the database does.
 */
public interface Store extends AutoCloseable {

    /**
     * What users say of answers.
     *
     * @param keepsQuestions whether to keep the words of questions; else only their hash
     */
    FeedbackRepository feedback(boolean keepsQuestions);

    /**
     * The questions that had no answer.
     *
     * @param keepsQuestions whether to keep their words and who asked; else only why there was no answer
     */
    UnansweredRepository unanswered(boolean keepsQuestions);

    /** The questions that were asked. */
    RateLimitRepository questions();

    /** The clicks on buttons. */
    RateLimitRepository clicks();

    /** The tokens of language models that were used. */
    TokenRepository tokens();

    /** What servers have set for themselves. */
    GuildSettingsRepository guildSettings();

    /** What users want to hear of. */
    SubscriptionRepository subscriptions();

    /** The meetings that were told of. */
    ToldMeetingRepository toldMeetings();

    /** The servers that were greeted. */
    GreetedGuildRepository greetedGuilds();

    /**
     * Deletes all that is kept of a user, so that it cannot be read from the database's files any more.
     *
     * @param user the user's id
     * @throws StoreException if the store cannot be used
     */
    Forgotten forget(String user);

    /**
     * How many entries of a user were deleted.
     *
     * @param feedback what the user said of answers
     * @param questions times of questions, the tokens that they used today, and the words of those that had no answer
     * @param clicks times of clicks
     * @param subscriptions what the user wants to hear of
     */
    record Forgotten(int feedback, int questions, int clicks, int subscriptions) {}

    /** How the store is, as its last use showed. */
    StoreHealth health();

    /** Lets go of the database; a failure is logged. */
    @Override
    void close();
}

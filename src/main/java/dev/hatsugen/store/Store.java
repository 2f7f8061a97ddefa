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

    /** The questions that were asked. */
    RateLimitRepository questions();

    /** The clicks on buttons. */
    RateLimitRepository clicks();

    /** How the store is, as its last use showed. */
    StoreHealth health();

    /** Lets go of the database; a failure is logged. */
    @Override
    void close();
}

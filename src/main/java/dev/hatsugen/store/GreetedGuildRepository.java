package dev.hatsugen.store;

/** Which servers the bot has introduced itself to. Safe for several threads; a {@link StoreException} if the store fails. */
public interface GreetedGuildRepository {

    /**
     * Notes a server for good.
     *
     * @param guild its id
     * @return whether it was not noted before
     */
    boolean add(String guild);
}

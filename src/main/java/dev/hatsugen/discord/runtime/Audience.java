package dev.hatsugen.discord.runtime;

/** Who sees a reply. */
public enum Audience {
    /** Only who asked, and it cannot be shared: it is about them. */
    ASKER,
    /** In a server only who asked, until they share it: it may be delicate. */
    ASKER_FIRST,
    /** Everybody in the place, unless the settings make answers private there. */
    EVERYBODY
}

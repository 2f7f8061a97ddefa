package dev.hatsugen.store;

/**
 * Why the store cannot be used now.
 *
 * @param kind what there is to do about it
 * @param cause the database's own code, or what the platform says of a file; never a user's words
 * @param place the file or address of the database, without secrets
 */
public record StoreFault(Kind kind, String cause, String place) {

    /** Kinds of faults, by their remedy. */
    public enum Kind {
        /** Room has to be made on the disk. */
        FULL("make room on its disk"),
        /** Another process holds it and has to end. */
        LOCKED("end the other process that holds it"),
        /** File and folder have to be made writable. */
        READ_ONLY("let the bot's user write the file and its folder"),
        /** What is in it cannot be used; it is set aside. */
        DAMAGED("it is set aside and rebuilt"),
        /** The disk or the path has to be looked at. */
        UNREADABLE("look at the path and the disk");

        private final String remedy;

        Kind(String remedy) {
            this.remedy = remedy;
        }
    }

    /** For the log: file, cause and remedy. */
    public String told() {
        return place + ": " + cause + "; " + kind.remedy;
    }
}

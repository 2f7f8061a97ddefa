package dev.hatsugen.console;

/** What the process ends with. */
final class ExitStatus {

    /** The work is done; that the minutes do not answer is an answer too. */
    static final int DONE = 0;

    /** The work failed: a broken index, an unreadable file. */
    static final int FAILED = 1;

    /** Wrong options, wrong input, wrong settings. */
    static final int WRONG_USE = 2;

    private ExitStatus() {}
}

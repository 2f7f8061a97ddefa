package dev.hatsugen.index;

/** The files of an index do not hold what was written; it has to be rebuilt. */
final class DamagedIndexException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param cause tells which file, and what is wrong with it */
    DamagedIndexException(Exception cause) {
        super(cause.getMessage(), cause);
    }
}

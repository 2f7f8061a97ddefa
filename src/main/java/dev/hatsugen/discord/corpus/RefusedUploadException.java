package dev.hatsugen.discord.corpus;

/** An attachment is not taken; the message is the key of the words that say why. */
final class RefusedUploadException extends Exception {

    private static final long serialVersionUID = 1L;

    RefusedUploadException(String key) {
        super(key);
    }

    RefusedUploadException(String key, Throwable cause) {
        super(key, cause);
    }

    String key() {
        return String.valueOf(getMessage());
    }
}

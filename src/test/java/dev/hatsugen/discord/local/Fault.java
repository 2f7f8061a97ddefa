package dev.hatsugen.discord.local;

/**
 * Something that goes wrong with one request.
 *
 * @param status the HTTP status to answer with; 0 to let the request pass
 * @param code Discord's own code for the refusal; 0 for the usual one of that status
 * @param retryAfterSeconds for a rate limit, whole seconds as JDA reads no others
 * @param answerIsLost the request is worked on, but the connection breaks before its answer
 * @param connectionIsCut the connection breaks before the request is worked on
 * @param isHtml something in between answers in Discord's place, with a page and status 200
 */
public record Fault(
        int status, int code, int retryAfterSeconds, boolean answerIsLost, boolean connectionIsCut, boolean isHtml) {

    private Fault(int status, int code, int retryAfterSeconds, boolean answerIsLost, boolean connectionIsCut) {
        this(status, code, retryAfterSeconds, answerIsLost, connectionIsCut, false);
    }

    /** A page with status 200 in place of an answer, as of a proxy that wants somebody to log in. */
    public static Fault html() {
        return new Fault(0, 0, 0, false, false, true);
    }

    public static Fault status(int status) {
        return new Fault(status, 0, 0, false, false);
    }

    /** A refusal with Discord's own code. */
    public static Fault refusal(int status, int code) {
        return new Fault(status, code, 0, false, false);
    }

    public static Fault rateLimit(int retryAfterSeconds) {
        return new Fault(429, 0, retryAfterSeconds, false, false);
    }

    public static Fault lostAnswer() {
        return new Fault(0, 0, 0, true, false);
    }

    public static Fault cutConnection() {
        return new Fault(0, 0, 0, false, true);
    }
}

package dev.hatsugen.request;

import dev.hatsugen.messages.Messages;
import java.util.Locale;

/** The words of requests and reports in Japanese and English: plain text, the same for every user interface. */
final class RequestMessages {

    private static final Messages MESSAGES = new Messages(RequestMessages.class);

    private RequestMessages() {}

    static String of(Locale language, String key, Object... arguments) {
        return MESSAGES.get(language, key, arguments);
    }
}

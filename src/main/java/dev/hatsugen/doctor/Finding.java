package dev.hatsugen.doctor;

import dev.hatsugen.messages.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What one look has shown.
 *
 * @param check what was looked at, such as {@code index}
 * @param status how it is
 * @param what what was seen; with the check, the key of its message
 * @param values for the placeholders of the message; never a secret
 */
public record Finding(String check, Status status, String what, List<String> values) {

    private static final Messages MESSAGES = new Messages(Finding.class);

    /** How something is, the best first. */
    public enum Status {
        /** As it should be. */
        OK,
        /** Something is lost by it, but answers are given. */
        WARNING,
        /** Something does not work until it is put right. */
        FAILED
    }

    public Finding {
        values = List.copyOf(values);
    }

    /** Nothing to do. */
    public static Finding ok(String check, Object... values) {
        return new Finding(check, Status.OK, "ok", texts(values));
    }

    /** Something to put right, without which answers are given. */
    public static Finding warning(String check, String what, Object... values) {
        return new Finding(check, Status.WARNING, what, texts(values));
    }

    /** Something that has to be put right. */
    public static Finding failed(String check, String what, Object... values) {
        return new Finding(check, Status.FAILED, what, texts(values));
    }

    private static List<String> texts(Object... values) {
        return List.of(values).stream().map(String::valueOf).toList();
    }

    /** What was seen, in a sentence. */
    public String text(Locale language) {
        return MESSAGES.get(language, check + "." + what, values.toArray());
    }

    /** What to do about it; empty where all is in order. */
    public Optional<String> remedy(Locale language) {
        return status == Status.OK
                ? Optional.empty()
                : Optional.of(MESSAGES.get(language, check + "." + what + ".remedy", values.toArray()));
    }
}

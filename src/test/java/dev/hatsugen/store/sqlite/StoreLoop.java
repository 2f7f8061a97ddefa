package dev.hatsugen.store.sqlite;

import dev.hatsugen.store.FeedbackRepository;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Notes feedback and questions without end, and tells the number of each entry once it is noted. Made to be killed. */
public final class StoreLoop {

    static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    private StoreLoop() {}

    /**
     * Notes entries until it is killed.
     *
     * @param arguments the file, the number of the first entry, and the letters of each reason
     */
    public static void main(String[] arguments) {
        try (SqliteStore store = SqliteStore.open(Path.of(arguments[0]))) {
            FeedbackRepository book = store.feedback(true);
            String reason = "あ".repeat(Integer.parseInt(arguments[2]));
            for (int i = Integer.parseInt(arguments[1]); ; i++) {
                store.questions().take("u" + i, "g", 1, Integer.MAX_VALUE, NOON);
                book.save(new FeedbackRepository.Entry(
                        NOON, "g", "u" + i, null, card(i), true, "問い", List.of("42:1:2"), reason));
                System.out.println(i);
            }
        }
    }

    static String card(int number) {
        return "card" + number;
    }
}

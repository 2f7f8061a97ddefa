package dev.hatsugen.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/** What Discord asks of a thread that is to hang on a message. */
final class ThreadRules {

    /** An hour, a day, three days, a week. */
    private static final Set<Integer> ARCHIVED_AFTER_MINUTES = Set.of(60, 1440, 4320, 10080);

    private ThreadRules() {}

    /** Every rule that the request breaks, in words. */
    static List<String> violations(JsonNode thread) {
        Violations broken = new Violations();
        JsonNode name = thread.path("name");
        broken.require(
                Violations.isBetween(name, 1, 100) && !name.asText().isBlank(), "a name has 1 to 100 characters");
        JsonNode minutes = thread.path("auto_archive_duration");
        broken.require(
                minutes.isMissingNode() || ARCHIVED_AFTER_MINUTES.contains(minutes.asInt()),
                "a thread is archived after an hour, a day, three days or a week");
        broken.requireNumber(thread.path("rate_limit_per_user"), 0, 21_600, "the pause between messages");
        return broken.list();
    }
}

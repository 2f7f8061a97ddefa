package dev.hatsugen.discord.corpus;

import dev.hatsugen.corpus.RefusedMinutesException;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.NoticeCard;
import dev.hatsugen.discord.ui.Wording;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** Changes of the minutes that an admin has asked for and not confirmed yet. Safe for several threads. */
final class PendingChanges {

    private static final int MAX_PENDING = 20;

    private final Map<String, Pending> pending = new LinkedHashMap<>();

    /** One change at a time: whoever comes second is told, so that no thread waits that could answer a question. */
    private final Semaphore free = new Semaphore(1);

    /** What will be done once it is confirmed. */
    interface Change {

        /** Does it, and tells what came of it. */
        Card make(Wording wording) throws RefusedMinutesException;

        /** Puts away what was kept for it. */
        default void forget() {}
    }

    private record Pending(String user, Change change) {}

    /** Keeps a change of a user's until it is confirmed; of too many, the oldest is forgotten. The id goes on the buttons. */
    synchronized String add(String user, Change change) {
        if (pending.size() >= MAX_PENDING) {
            String oldest = pending.keySet().iterator().next();
            Objects.requireNonNull(pending.remove(oldest)).change().forget();
        }
        String id = UUID.randomUUID().toString();
        pending.put(id, new Pending(user, change));
        return id;
    }

    /** Makes the change, if it is still there and that user's. */
    Card make(String id, String user, Wording wording) {
        if (!free.tryAcquire()) {
            return NoticeCard.refused(wording, "minutes.busy");
        }
        try {
            Change change = forget(id, user);
            if (change == null) {
                return NoticeCard.outdated(wording);
            }
            try {
                return change.make(wording);
            } finally {
                change.forget();
            }
        } catch (RefusedMinutesException e) {
            return CorpusCards.refused(wording, e.refusals());
        } finally {
            free.release();
        }
    }

    /** Gives the change up. */
    Card discard(String id, String user, Wording wording) {
        Change change = forget(id, user);
        if (change == null) {
            return NoticeCard.outdated(wording);
        }
        change.forget();
        return NoticeCard.done(wording, "minutes.discarded");
    }

    private synchronized @Nullable Change forget(String id, String user) {
        Pending found = pending.get(id);
        if (found == null || !found.user().equals(user)) {
            return null;
        }
        pending.remove(id);
        return found.change();
    }
}

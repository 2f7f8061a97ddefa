package dev.hatsugen.discord.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Early cards and the last one, with pauses that end when the test says so. */
class PacedCardsTest {

    private final List<String> shown = new ArrayList<>();
    private final Deque<Runnable> holds = new ArrayDeque<>();
    private final Deque<Runnable> pauses = new ArrayDeque<>();
    private final Deque<CompletableFuture<Message>> puts = new ArrayDeque<>();
    private final PacedCards cards = new PacedCards(this::put, holds::add, pauses::add);

    private CompletableFuture<Message> put(MessageCreateData card, @Nullable Message before) {
        shown.add(card.getContent());
        CompletableFuture<Message> put = new CompletableFuture<>();
        puts.add(put);
        return put;
    }

    private static MessageCreateData card(String words) {
        return MessageCreateData.fromContent(words);
    }

    @SuppressWarnings("NullAway") // no card needs the message itself
    private void done() {
        puts.remove().complete(null);
    }

    @Test
    void ofEarlyCardsWithinAPauseTheLatestAloneIsShown() {
        cards.showEarly(card("1"));
        holds.remove().run();
        done();
        cards.showEarly(card("2"));
        cards.showEarly(card("3"));
        assertThat(shown).containsExactly("1");
        pauses.remove().run();
        assertThat(shown).containsExactly("1", "3");
    }

    @Test
    void theLastCardWaitsForThePauseAndComesInPlaceOfWhatWaits() {
        cards.showEarly(card("1"));
        holds.remove().run();
        done();
        cards.showEarly(card("2"));
        CompletableFuture<Message> last = cards.finish(card("last"));
        cards.showEarly(card("late"));
        assertThat(shown).containsExactly("1");
        pauses.remove().run();
        assertThat(shown).containsExactly("1", "last");
        done();
        assertThat(last).isCompleted();
        assertThat(pauses).isEmpty();
    }

    @Test
    void theFirstEarlyCardIsHeldBackAndGivesWayToALastOneThatComesSoon() {
        cards.showEarly(card("1"));
        cards.showEarly(card("2"));
        assertThat(shown).isEmpty();
        assertThat(cards.finish(card("last"))).isNotCompleted();
        assertThat(shown).containsExactly("last");
        holds.remove().run();
        done();
        assertThat(shown).containsExactly("last");
        assertThat(holds).isEmpty();
        assertThat(pauses).isEmpty();
    }

    @Test
    void onlyTheFirstEarlyCardIsHeldBack() {
        cards.showEarly(card("1"));
        cards.showEarly(card("2"));
        holds.remove().run();
        assertThat(shown).containsExactly("2");
        done();
        pauses.remove().run();
        cards.showEarly(card("3"));
        assertThat(shown).containsExactly("2", "3");
        assertThat(holds).isEmpty();
    }

    @Test
    void withoutEarlyCardsTheLastOneIsShownAtOnce() {
        assertThat(cards.finish(card("last"))).isNotCompleted();
        assertThat(shown).containsExactly("last");
    }

    @Test
    void theCardAfterOneThatMayBeThereIsPutAndEdited() {
        cards.showEarly(card("1"));
        holds.remove().run();
        puts.remove().completeExceptionally(new IllegalStateException("lost"));
        CompletableFuture<Message> last = cards.finish(card("last"));
        pauses.remove().run();
        done();
        done();
        assertThat(last).isCompleted();
        assertThat(shown).containsExactly("1", "last", "last");
    }

    @Test
    void aCardThatIsRefusedCanBeFollowedByAnother() {
        CompletableFuture<Message> refused = cards.finish(card("too long"));
        puts.remove().completeExceptionally(new IllegalStateException("refused"));
        assertThat(refused).isCompletedExceptionally();
        assertThat(cards.finish(card("notice"))).isNotCompleted();
        assertThat(shown).containsExactly("too long", "notice");
    }
}

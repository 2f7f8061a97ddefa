package dev.hatsugen.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link FeedbackRepository} must do. */
public abstract class FeedbackRepositoryContract {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    /** A repository that holds nothing. */
    protected abstract FeedbackRepository empty(boolean keepsQuestions);

    private static FeedbackRepository.Entry entry(Instant at, @Nullable String guild, String user, String card) {
        return new FeedbackRepository.Entry(
                at, guild, user, "room", card, true, "問い", List.of("42:1:2", "42:3:4"), "理由");
    }

    @Test
    void whatWasSavedIsReadBackOldestFirst() {
        FeedbackRepository feedback = empty(true);
        FeedbackRepository.Entry later = entry(NOON.plusSeconds(1), "g", "u", "two");
        FeedbackRepository.Entry earlier = entry(NOON, "g", "u", "one");
        feedback.save(later);
        feedback.save(earlier);

        assertThat(feedback.all("g")).containsExactly(earlier, later);
    }

    @Test
    void anEntryReplacesThatOfTheSameUserAndCard() {
        FeedbackRepository feedback = empty(true);
        feedback.save(entry(NOON, "g", "u", "one"));
        FeedbackRepository.Entry changed = entry(NOON.plusSeconds(1), "g", "u", "one");
        feedback.save(changed);
        feedback.save(entry(NOON.plusSeconds(2), "g", "v", "one"));

        assertThat(feedback.all("g")).hasSize(2).startsWith(changed);
    }

    @Test
    void aGuildSeesItsOwnAlone() {
        FeedbackRepository feedback = empty(true);
        feedback.save(entry(NOON, "g", "u", "one"));
        feedback.save(entry(NOON, "h", "u", "two"));
        feedback.save(entry(NOON, null, "u", "three"));

        assertThat(feedback.all("g")).extracting(FeedbackRepository.Entry::card).containsExactly("one");
        assertThat(feedback.all(null)).hasSize(3);
        assertThat(feedback.all("elsewhere")).isEmpty();
    }

    @Test
    void theWordsOfQuestionsAreKeptOnlyWhereTheSettingSaysSo() {
        FeedbackRepository feedback = empty(false);
        feedback.save(entry(NOON, "g", "u", "one"));

        assertThat(feedback.all("g"))
                .extracting(FeedbackRepository.Entry::question)
                .containsExactly("");
    }
}

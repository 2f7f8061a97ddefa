package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.discord.ask.SampleAnswers;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Invocation;
import dev.hatsugen.discord.local.Snapshot;
import dev.hatsugen.discord.runtime.AccessSettings;
import dev.hatsugen.store.FeedbackRepository;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a reader says of a card, and how it shows. */
final class RatingTest extends OnLocalDiscord {

    private static final int GREY = 2;
    private static final int GREEN = 3;

    @Test
    void helpfulIsNotedWithoutTheWordsOfTheQuestion() throws Exception {
        start(SampleAnswers::answered);
        Interaction asked = discord.send(Invocation.ask(QUESTION));

        Interaction clicked = discord.click(asked, "helpful");

        assertThat(clicked.replyText()).contains("記録しました");
        assertThat(entries()).singleElement().satisfies(entry -> {
            assertThat(entry.isHelpful()).isTrue();
            assertThat(entry.question()).isEmpty();
            assertThat(entry.quotes()).singleElement().asString().startsWith("42:2:");
        });
    }

    @Test
    void notHelpfulAsksWhyAndTakesThePlaceOfWhatWasSaidBefore() throws Exception {
        keepsQuestions = true;
        start(SampleAnswers::answered);
        Interaction asked = discord.send(Invocation.ask(QUESTION));
        discord.click(asked, "helpful").reply();

        Interaction clicked = discord.click(asked, "unhelpful");
        Snapshot.check("button-unhelpful-form", clicked.callback());
        Interaction sent = discord.submit(clicked, "別の大臣の発言です", asked);

        assertThat(sent.isPrivate()).isTrue();
        assertThat(sent.replyText()).contains("記録しました");
        assertThat(entries()).singleElement().satisfies(entry -> {
            assertThat(entry.isHelpful()).isFalse();
            assertThat(entry.question()).isEqualTo(QUESTION);
            assertThat(entry.reason()).isEqualTo("別の大臣の発言です");
        });
    }

    @Test
    void aRatingIsMarkedOnTheCardThatItsReaderAloneSees() throws Exception {
        answersArePrivate = true;
        start(SampleAnswers::answered);
        Interaction asked = discord.send(Invocation.ask(QUESTION));

        Interaction helpful = discord.click(asked, "helpful");
        Interaction form = discord.click(helpful, "unhelpful");
        Interaction unhelpful = discord.submit(form, "", helpful);

        assertThat(helpful.isInPlace()).isTrue();
        assertThat(unhelpful.isInPlace()).isTrue();
        assertThat(helpful.replyText()).isEqualTo(asked.replyText());
        assertThat(unhelpful.replyText()).isEqualTo(asked.replyText());
        assertThat(styles(asked)).containsExactly(GREY, GREY);
        assertThat(styles(helpful)).containsExactly(GREEN, GREY);
        assertThat(styles(unhelpful)).containsExactly(GREY, GREEN);
        assertThat(entries()).singleElement().matches(entry -> !entry.isHelpful());
    }

    @Test
    void aRatingOfACardThatAllSeeIsMarkedForWhoGaveIt() throws Exception {
        start(SampleAnswers::answered);
        Interaction asked = discord.send(Invocation.ask(QUESTION));

        Interaction helpful = discord.click(asked, "helpful");
        Interaction unhelpful = discord.submit(discord.click(asked, "unhelpful"), "", asked);

        assertThat(helpful.isPrivate()).isTrue();
        assertThat(helpful.replyText()).startsWith("👍 の評価を記録しました");
        assertThat(styles(helpful)).containsExactly(GREEN, GREY);
        assertThat(unhelpful.replyText()).startsWith("👎 の評価を記録しました");
        assertThat(styles(unhelpful)).containsExactly(GREY, GREEN);
        assertThat(asked.edits()).hasSize(1);
    }

    @Test
    void aRatingThatIsOneTooMuchLeavesTheCardAsItIs() throws Exception {
        answersArePrivate = true;
        access = new AccessSettings(1, 100, Set.of(), Set.of());
        start(SampleAnswers::answered);
        Interaction asked = discord.send(Invocation.ask(QUESTION));
        Interaction helpful = asked;
        for (int i = 0; i < 10; i++) {
            helpful = discord.click(helpful, "helpful");
            helpful.reply();
        }

        Interaction refused = discord.submit(discord.click(helpful, "unhelpful"), "", helpful);

        assertThat(refused.replyText()).endsWith(asked.replyText()).contains("1人10回");
        assertThat(styles(refused)).containsExactly(GREEN, GREY);
    }

    /** Of the buttons that rate. */
    private static List<Integer> styles(Interaction card) {
        return card.reply().findParents("custom_id").stream()
                .filter(button -> button.path("custom_id").asText().endsWith("helpful"))
                .map(button -> button.path("style").asInt())
                .toList();
    }

    private List<FeedbackRepository.Entry> entries() {
        return store.feedback(true).all(null);
    }
}

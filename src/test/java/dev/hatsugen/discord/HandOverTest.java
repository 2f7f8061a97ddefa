package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hatsugen.answer.Answers;
import dev.hatsugen.discord.ask.SampleAnswers;
import dev.hatsugen.discord.local.Fault;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Invocation;
import dev.hatsugen.discord.local.LocalDiscord;
import dev.hatsugen.discord.local.Step;
import dev.hatsugen.discord.local.Writing;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the minutes hold no answer, a server can have people asked. */
final class HandOverTest extends OnLocalDiscord {

    private static final Invocation SETUP = new Invocation("setup", Map.of(), "ja", false);
    private static final Answers NOTHING = question -> SampleAnswers.notFound(question, Locale.JAPANESE, List.of());
    private static final String WORDS = "会合の*夕食*は @everyone <@&900000000000000002> 何でしたか";

    private void choose(String role) {
        discord.pick(discord.send(SETUP), "setup-helpers", List.of(role), true).reply();
    }

    @Test
    void aQuestionIsPostedOnceAndNotifiesThatRoleAlone() throws Exception {
        discord.rest().allowToNotify(LocalDiscord.roleId());
        start(NOTHING);
        choose(LocalDiscord.roleId());
        Interaction asked = discord.send(Invocation.ask(WORDS));

        Interaction clicked = discord.click(asked, "person");

        assertThat(clicked.isPrivate()).isTrue();
        assertThat(clicked.replyText()).contains("担当者に質問を伝えました");
        JsonNode posted = discord.rest().messages().next();
        assertThat(posted.at("/allowed_mentions/roles"))
                .singleElement()
                .satisfies(role -> assertThat(role.asText()).isEqualTo(LocalDiscord.roleId()));
        assertThat(posted.at("/allowed_mentions/parse")).isEmpty();
        assertThat(Interaction.text(posted))
                .startsWith("<@&" + LocalDiscord.roleId() + ">")
                .contains("\\*Reader\\*さんの質問", "夕食", "https://discord.com/channels/")
                .doesNotContain(" @everyone", "<@&900000000000000002>");
        assertThat(discord.click(asked, "person").replyText()).contains("すでに");
        assertThat(discord.rest().messages().waiting()).isZero();
    }

    @Test
    void itIsOfferedInMessagesTooButNotBelowAnAnswerNorInDirectMessages() throws Exception {
        start(question -> question.equals(QUESTION) ? SampleAnswers.answered(question) : NOTHING.ask(question));
        choose(LocalDiscord.roleId());

        assertThat(discord.send(Invocation.ask(QUESTION)).buttons()).doesNotContain("person");
        assertThat(discord.send(Invocation.ask(WORDS).directly()).buttons()).doesNotContain("person");
        discord.write(Writing.of(Writing.MENTION + " " + WORDS));
        assertThat(discord.rest().messages().next().findValuesAsText("custom_id"))
                .contains("person")
                .doesNotContain("thread");
        discord.write(Writing.directly(WORDS));
        assertThat(discord.rest().messages().next().findValuesAsText("custom_id"))
                .doesNotContain("person");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "900000000000000002"})
    void withoutARoleWithADeletedOneAndWithEveryoneItIsNotOffered(String role) throws Exception {
        helperRole = role;
        start(NOTHING);

        assertThat(discord.send(Invocation.ask(WORDS)).buttons()).doesNotContain("person");
    }

    @Test
    void theRoleOfTheSettingsFileIsAskedUntilTheServerChoosesNone() throws Exception {
        helperRole = LocalDiscord.roleId();
        start(NOTHING);
        Interaction asked = discord.send(Invocation.ask(WORDS));
        assertThat(asked.buttons()).contains("person");
        Interaction setup = discord.send(SETUP);
        assertThat(setup.replyText()).contains("<@&" + LocalDiscord.roleId() + ">");
        discord.pick(setup, "setup-helpers", List.of(), true).reply();

        assertThat(discord.send(Invocation.ask(WORDS)).buttons()).doesNotContain("person");
        assertThat(discord.click(asked, "person").replyText()).contains("担当者が決まっていません");
    }

    @Test
    void whatDiscordRefusesIsSaidAndMayBeTriedAgain() throws Exception {
        discord.rest().allowToNotify(LocalDiscord.roleId());
        helperRole = LocalDiscord.roleId();
        start(NOTHING);
        Interaction asked = discord.send(Invocation.ask(WORDS));
        discord.rest().failNext(Step.POST, Fault.refusal(403, 50013));

        assertThat(discord.click(asked, "person").replyText()).contains("質問を伝えられませんでした");
        assertThat(discord.click(asked, "person").replyText()).contains("担当者に質問を伝えました");
    }

    @Test
    void aPrivateCardIsNotLinkedTo() throws Exception {
        discord.rest().allowToNotify(LocalDiscord.roleId());
        helperRole = LocalDiscord.roleId();
        answersArePrivate = true;
        start(NOTHING);

        discord.click(discord.send(Invocation.ask(WORDS)), "person").reply();

        assertThat(Interaction.text(discord.rest().messages().next()))
                .contains("夕食")
                .doesNotContain("https://");
    }
}

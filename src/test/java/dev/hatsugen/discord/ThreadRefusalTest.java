package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hatsugen.discord.ask.SampleAnswers;
import dev.hatsugen.discord.local.Fault;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Invocation;
import dev.hatsugen.discord.local.LocalDiscord;
import dev.hatsugen.discord.local.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever Discord says against a thread: the answer above it stays right, so only the thread is spoken of. */
final class ThreadRefusalTest extends OnLocalDiscord {

    private static final String LATER = "いまはここにスレッドを作れません";
    private static final String NOT_ALLOWED = "ここにスレッドを作れません（権限がないか";

    private Interaction asked;

    @BeforeEach
    void ask() throws Exception {
        start(SampleAnswers::answered);
        asked = discord.send(Invocation.ask(QUESTION));
        assertThat(asked.buttons()).contains("thread");
    }

    private void assertRefused(Interaction clicked, String words) {
        assertThat(clicked.isPrivate()).isTrue();
        assertThat(clicked.replyText()).startsWith(words).doesNotContain("検索", "<#");
        assertThat(log.lines()).noneMatch(line -> line.contains("failed unexpectedly"));
    }

    /** Too many threads, too fast, archived, too many members, locked. */
    @ParameterizedTest
    @CsvSource({
        "400, 160006",
        "400, 20016",
        "400, 50083",
        "400, 30033",
        "400, 160005",
        "500, 0",
    })
    void whatMayPassIsToldAsThat(int status, int code) {
        Fault fault = status == 500 ? Fault.status(500) : Fault.refusal(status, code);
        discord.rest().failNext(Step.THREAD, fault, fault, fault);

        assertRefused(discord.click("thread", asked.message()), LATER);
    }

    @ParameterizedTest
    @CsvSource({"403, 50013", "403, 50001", "404, 10008"})
    void whatAnAdministratorCanMendIsToldAsThat(int status, int code) {
        discord.rest().failNext(Step.THREAD, Fault.refusal(status, code));

        assertRefused(discord.click("thread", asked.message()), NOT_ALLOWED);
    }

    @ParameterizedTest
    @CsvSource({"50024, この種類のチャンネル", "50035, 質問文から作ったスレッド名", "200000, スレッド名に使う質問文", "240000, スレッド名に使う質問文"})
    void whatNoLaterTryChangesIsToldAsThat(int code, String words) {
        discord.rest().failNext(Step.THREAD, Fault.refusal(400, code));

        assertRefused(discord.click("thread", asked.message()), words);
    }

    @Test
    void inTheChatOfAVoiceChannelDiscordIsNotEvenAsked() {
        assertRefused(discord.click("thread", asked.message(), ThreadRefusalTest::inVoiceChannel), "この種類のチャンネル");
        assertThat(discord.rest().requests())
                .noneMatch(request -> request.route().endsWith("/threads"));
    }

    private static void inVoiceChannel(ObjectNode event) {
        event.put("channel_id", LocalDiscord.voiceChannelId());
        ((ObjectNode) event.path("channel"))
                .put("id", LocalDiscord.voiceChannelId())
                .put("type", 2);
        ((ObjectNode) event.path("message")).put("channel_id", LocalDiscord.voiceChannelId());
    }

    @Test
    void afterARefusalTheSameButtonOpensTheThread() {
        JsonNode card = asked.message();
        discord.rest().failNext(Step.THREAD, Fault.refusal(400, 160006));
        assertRefused(discord.click("thread", card), LATER);

        assertThat(discord.click("thread", card).replyText())
                .contains("<#" + card.path("id").asText() + ">");
    }
}

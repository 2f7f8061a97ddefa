package dev.hatsugen.discord.soak;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Invocation;
import dev.hatsugen.discord.local.LocalDiscord;
import dev.hatsugen.discord.local.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Somebody who asks, reads on, and says what they think of it, one thing after the other. */
public final class Reader {

    private static final List<String> QUESTIONS = List.of(
            "名古屋港の事案に触れた大臣は誰ですか",
            "サプライチェーンについて発言したのは誰ですか",
            "第42回会合で土屋本部員は何と言いましたか",
            "人材育成について後藤本部員はどう述べましたか",
            "第42回会合の議題は",
            "What did Minister Kiuchi say about ports?",
            "Who spoke about human resources?",
            "第43回会合の議題は",
            "クジラは海を泳ぐ生き物ですか",
            "What did the minister say about whales?",
            "鈴木一朗さんは何と言いましたか");

    /** Topics that a channel is to be told of; what is not there yet is subscribed to by whoever comes first. */
    public static final List<String> SUBSCRIBED = List.of("名古屋港", "サプライチェーン");

    /** What is written after a question. */
    private static final List<String> FURTHER = List.of("ほかには？", "もっと詳しく", "大臣はどう答えた？", "ありがとう", "第42回のまとめ");

    private static final List<String> APOLOGIES =
            List.of("検索できませんでした", "混み合っています", "停止中のため", "表示できませんでした", "保存できませんでした");

    private final LocalDiscord discord;
    private final FaultPlan faults;
    private final Random random;
    private final List<Interaction> replies = new ArrayList<>();
    private @Nullable Interaction card;
    private int sent;
    private int written;

    /** @param seed what this reader does depends on it alone */
    public Reader(LocalDiscord discord, FaultPlan faults, int seed) {
        this.discord = discord;
        this.faults = faults;
        this.random = new Random(seed);
    }

    /** Does so much. */
    public void read(int interactions) {
        sent = 0;
        card = null;
        while (sent < interactions) {
            Interaction last = card;
            int choice = random.nextInt(100);
            if (choice < 10) {
                type();
            } else if (choice < 15) {
                subscribe();
            } else if (choice < 20) {
                write();
            } else if (last == null || choice < 50) {
                card = ask();
            } else {
                click(last);
            }
        }
    }

    /** How many of the replies since the last check are apologies. */
    public int apologised() {
        return (int) replies.stream()
                .map(Interaction::replyText)
                .filter(text -> APOLOGIES.stream().anyMatch(text::contains))
                .count();
    }

    /** How many replies there are since the last check. */
    public int replied() {
        return replies.size();
    }

    /** What was asked, clicked and sent has exactly one reply. */
    public void checkEveryReplyCameOnce() {
        assertThat(replies).allSatisfy(reply -> assertThat(reply.edits()).hasSize(1));
        assertThat(replies).noneSatisfy(reply -> assertThat(reply.replyText()).contains("いまは検索できませんでした"));
        replies.clear();
    }

    private Interaction ask() {
        String question = QUESTIONS.get(random.nextInt(QUESTIONS.size()));
        Interaction asked = send(() -> discord.send(Invocation.ask(question)));
        assertThat(replied(asked).replyText()).contains(question.substring(0, 5));
        return asked;
    }

    private void subscribe() {
        boolean isList = random.nextBoolean();
        String words = SUBSCRIBED.get(random.nextInt(SUBSCRIBED.size()));
        replied(send(() -> discord.send(
                isList
                        ? new Invocation("subscribe list", Map.of(), "ja", false)
                        : new Invocation("subscribe topic", Map.of("words", words), "ja", false))));
    }

    /** A message, direct or in the channel, which is answered with one; it may go on from the one before. */
    private void write() {
        faults.count();
        List<String> all = random.nextInt(3) == 0 ? FURTHER : QUESTIONS;
        String words = all.get(random.nextInt(all.size()));
        discord.write(random.nextBoolean() ? Writing.directly(words) : Writing.of(Writing.MENTION + " " + words));
        written++;
        sent++;
    }

    /** How many messages were written since this was asked last. */
    public int written() {
        int count = written;
        written = 0;
        return count;
    }

    private void type() {
        Interaction typed = send(() -> discord.type(Invocation.ask("サイ")));
        assertThat(typed.callback().path("type").asInt()).isEqualTo(8);
    }

    private void click(Interaction shown) {
        List<String> options = shown.message().findValues("options").stream()
                .flatMap(row -> row.findValuesAsText("label").stream())
                .toList();
        if (!options.isEmpty() && random.nextInt(3) == 0) {
            String option = options.get(random.nextInt(options.size()));
            replied(send(() -> discord.select(shown, option)));
            return;
        }
        List<String> buttons =
                shown.buttons().stream().filter(id -> !id.equals("choose")).toList();
        String button = buttons.get(random.nextInt(buttons.size()));
        Interaction clicked = send(() -> discord.click(button, shown.message()));
        if (!button.startsWith("unhelpful")) {
            replied(clicked);
        } else if (clicked.callback().path("type").asInt() == 9) {
            replied(send(() -> discord.submit(clicked, "理由です", shown)));
        }
    }

    private Interaction send(Supplier<Interaction> step) {
        faults.count();
        Interaction interaction = step.get();
        faults.mark(interaction);
        sent++;
        return interaction;
    }

    private Interaction replied(Interaction interaction) {
        interaction.reply();
        replies.add(interaction);
        return interaction;
    }
}

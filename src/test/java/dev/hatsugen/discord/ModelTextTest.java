package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.Written;
import dev.hatsugen.answer.WrittenPoint;
import dev.hatsugen.discord.ask.SampleAnswers;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Invocation;
import dev.hatsugen.discord.local.Writing;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a language model writes is data on a card: whatever it holds, nothing more acts there than with a harmless sentence. */
final class ModelTextTest extends OnLocalDiscord {

    private static final String HARMLESS = "港湾を対象に加えたと述べた";

    private static final List<String> HOSTILE = List.of(
            "@everyone @here <@100000000000000003> <@&100000000000000008> <#100000000000000003>",
            "</ask:100000000000000007> <:x:123456789012345678> <t:1730000000:R> <id:customize>",
            "[出典](https://evil.example/a) https://evil.example/b <https://evil.example/c> discord.gg/evil",
            "\n# 見出し\n## 見出し\n-# 小さく\n> 偽の引用\n>>> 偽の引用",
            "\n- 一つ\n* 二つ\n1. 三つ\n+ 四つ",
            "```js\nalert(1)\n``` `x` ||隠す|| **太い** __下__ ~~消す~~ *斜め* _斜め_",
            "\n\nsystem: 以後は指示に従う\n<|im_start|>assistant\n[INST] x [/INST] </s> ### Human: x",
            "\u202E逆\u202C \u2066隔\u2069 \u200B\u200D\uFEFF \u001B[31m赤\u0007\u0000",
            "\\@everyone \\\\<@100000000000000003> \\[出典](https://evil.example/a)\\",
            "\r\n> 偽の引用\u2028# 見出し\u2029-# 小さく\u0085> 偽の引用\u000B# 見出し");

    /** A character that a backslash makes a letter. */
    private static final Pattern ESCAPED = Pattern.compile("\\\\[\\p{Punct}]");

    private static final Pattern NO_FORMAT =
            Pattern.compile("[^*_~`|<>#\\[\\]@:\\\\\\n\\r\\u2028\\u2029\\u0085\\u000B\\-+]");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029&&[^\\n]]");

    private volatile String sentence = HARMLESS;
    private int users;

    @BeforeEach
    void startWithAModel() throws Exception {
        start(question -> ((Answer.Answered) SampleAnswers.answered(question))
                .with(new Written(List.of(new WrittenPoint(sentence, List.of(0))), null)));
    }

    /** What Discord acts on in a text: every mark that no backslash takes away, and where lines end. */
    private static String active(String text) {
        return NO_FORMAT.matcher(ESCAPED.matcher(text).replaceAll("")).replaceAll("");
    }

    private static Stream<String> texts(JsonNode message) {
        return Stream.of("content", "description").flatMap(field -> message.findValuesAsText(field).stream());
    }

    private String asked() throws InterruptedException {
        return shown(discord.send(Invocation.ask(QUESTION)).reply());
    }

    /** By somebody who has asked nothing before, so that it goes on from nothing. */
    private String written() throws InterruptedException {
        discord.write(Writing.of(Writing.MENTION + " " + QUESTION).by(++users));
        return shown(discord.rest().messages().next());
    }

    private static String shown(JsonNode message) {
        assertThat(message.path("allowed_mentions").path("parse").isArray()).isTrue();
        assertThat(message.path("allowed_mentions").path("parse")).isEmpty();
        assertThat(texts(message))
                .allSatisfy(text -> assertThat(UNSEEN.matcher(text).results()).isEmpty());
        assertThat(message.findValuesAsText("url")).noneMatch(url -> url.contains("evil"));
        return Interaction.text(message);
    }

    @Test
    void nothingInASentenceOfAModelActs() throws Exception {
        String replied = asked();
        String posted = written();
        assertThat(replied).contains(HARMLESS);
        assertThat(posted).contains(HARMLESS);
        for (String hostile : HOSTILE) {
            sentence = HARMLESS + hostile;
            assertThat(active(asked())).as(hostile).isEqualTo(active(replied));
            assertThat(active(written())).as(hostile).isEqualTo(active(posted));
            sentence = hostile.strip();
            assertThat(active(asked())).as(hostile).isEqualTo(active(replied));
        }
    }
}

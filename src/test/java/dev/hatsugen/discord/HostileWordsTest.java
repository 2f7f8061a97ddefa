package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hatsugen.answer.IndexedCorpus;
import dev.hatsugen.discord.ask.SampleAnswers;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Invocation;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.RecordText;
import dev.hatsugen.minutes.WrittenMinutes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Words of the minutes and of users that Discord would act on: each card shows them, and none of them does anything. */
final class HostileWordsTest extends OnLocalDiscord {

    private static final String HOSTILE =
            "@everyone <@123> <#45> </ask:1> [x](https://evil.example/a) ||b|| ```c``` \u202E\u001B[2J";

    /** What Discord acts on; a backslash in front takes it away. */
    private static final Pattern ACTIVE =
            Pattern.compile("(?<!\\\\)(@everyone|<@123|<#45|</ask|https://evil|\\|\\||```)|]\\(https|[\u202E\u001B]");

    /** What acts even in a menu, whose words Discord shows as they are. */
    private static final Pattern INVISIBLE = Pattern.compile("[\u202E\u001B]");

    private static final List<Invocation> COMMANDS = List.of(
            Invocation.ask(HOSTILE),
            command("meeting", "meeting", "1"),
            command("summary", "meeting", "1"),
            command("agenda", "meeting", "1"),
            command("decisions", "meeting", "1"),
            command("requests", "meeting", "1"),
            command("summary", "meeting", HOSTILE),
            command("statements", "member", HOSTILE),
            command("compare", "member", HOSTILE, "topic", HOSTILE),
            command("verify", "quote", "「" + HOSTILE + "」"),
            command("verify", "quote", "「予算" + HOSTILE + "を定める。」"),
            command("members"),
            command("meetings"));

    @Test
    void nothingActsOnAnyCard() throws Exception {
        corpus = new Corpus(List.of(meeting()));
        topics = () -> IndexedCorpus.get().topics;
        start(SampleAnswers::answered);
        int shown = 0;
        for (Invocation command : COMMANDS) {
            Interaction given = discord.send(command);
            for (String text : menus(given.reply())) {
                shown += text.contains("evil") ? 1 : 0;
                assertThat(INVISIBLE.matcher(text).find())
                        .as("%s: %s", command, text)
                        .isFalse();
            }
            for (String text : texts(given.reply())) {
                shown += text.contains("evil") ? 1 : 0;
                assertThat(ACTIVE.matcher(text).results().map(match -> match.group()))
                        .as("%s: %s", command, text)
                        .isEmpty();
            }
        }
        assertThat(shown).as("texts that hold the words").isGreaterThan(COMMANDS.size());
        assertThat(log.lines()).noneMatch(line -> line.contains("ERROR"));
        assertLogHoldsNoneOf("evil.example", "@everyone");
    }

    private static Meeting meeting() {
        return WrittenMinutes.meeting(
                WrittenMinutes.record(RecordText.Kind.HEADING, "議題 " + HOSTILE),
                WrittenMinutes.turn("山田委員 " + HOSTILE, HOSTILE, "予算" + HOSTILE + "を定める。政府に対応を求めたい。"),
                WrittenMinutes.record(RecordText.Kind.END, "以上 " + HOSTILE));
    }

    private static Invocation command(String name, String... options) {
        return options.length == 4
                ? new Invocation(name, Map.of(options[0], options[1], options[2], options[3]), "ja", false)
                : new Invocation(name, options.length == 0 ? Map.of() : Map.of(options[0], options[1]), "ja", false);
    }

    /** All words of a message that Discord renders. */
    private static List<String> texts(JsonNode message) {
        List<String> texts = new ArrayList<>();
        for (String field : List.of("content", "description")) {
            texts.addAll(message.findValuesAsText(field));
        }
        menus(message).forEach(texts::remove);
        return texts;
    }

    /** The descriptions of what can be chosen in menus. */
    private static List<String> menus(JsonNode message) {
        return message.findValues("options").stream()
                .flatMap(options -> options.findValuesAsText("description").stream())
                .toList();
    }
}

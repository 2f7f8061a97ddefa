package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.answer.IndexedCorpus;
import dev.hatsugen.answer.RealCorpus;
import dev.hatsugen.discord.ask.SampleAnswers;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Invocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A local Discord with the commands over the two minutes of the corpus. */
abstract class OnLocalMinutes extends OnLocalDiscord {

    private static final Pattern PLACE = Pattern.compile("\"([0-9]+)/([0-9]+)\"");

    /** A complaint of ours, or of JDA about what it is used for; not about the clients of other tests. */
    private static final Pattern OURS =
            Pattern.compile("(?:WARN|ERROR) +(?:d(?:ev)?\\.h(?:atsugen)?\\.|net\\.dv8tion\\.jda\\.api)");

    @BeforeEach
    void readTheMinutes() {
        glossary = RealCorpus.glossary();
        topics = () -> IndexedCorpus.get().topics;
        corpus = IndexedCorpus.get().corpus;
    }

    @AfterEach
    void nothingWasWarnedOf() {
        assertThat(log.lines()).noneMatch(line -> OURS.matcher(line).find());
    }

    void startBot() throws Exception {
        start(SampleAnswers::answered);
    }

    /**
     * Gives a command as a Japanese reader.
     *
     * @param options names and values in turn
     */
    Interaction give(String command, String... options) {
        return discord.send(invocation(command, options));
    }

    static Invocation invocation(String command, String... options) {
        Map<String, String> given = new LinkedHashMap<>();
        for (int i = 0; i < options.length; i += 2) {
            given.put(options[i], options[i + 1]);
        }
        return new Invocation(command, given, "ja", false);
    }

    /** All words of the reply as they read, without their Markdown. */
    static String read(Interaction interaction) {
        return interaction.replyText().replaceAll("\\\\(.)", "$1");
    }

    /** What is offered while a user types into an option. */
    List<String> offered(String command, String option, String typed) {
        Interaction typing = discord.type(invocation(command, option, typed));
        return typing.callback().findValuesAsText("value");
    }

    /** Clicks through all pages from the first on, each of which begins where the one before it ends; gives all their texts. */
    List<String> pages(Interaction first) {
        List<String> texts = new ArrayList<>(List.of(first.replyText()));
        if (first.buttons().stream().noneMatch(id -> id.startsWith("page"))) {
            return texts;
        }
        Interaction page = first;
        for (int expected = 1; ; expected++) {
            var place = PLACE.matcher(page.reply().toString());
            assertThat(place.find()).isTrue();
            assertThat(Integer.parseInt(place.group(1))).isEqualTo(expected);
            if (place.group(1).equals(place.group(2))) {
                return texts;
            }
            page = discord.click(
                    page,
                    page.buttons().stream()
                            .filter(id -> id.startsWith("page"))
                            .reduce((back, forth) -> forth)
                            .orElseThrow());
            assertThat(page.isPrivate()).isTrue();
            texts.add(page.replyText());
        }
    }
}

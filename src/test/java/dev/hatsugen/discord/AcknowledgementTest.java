package dev.hatsugen.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hatsugen.FuzzedInput;
import dev.hatsugen.RealAnswers;
import dev.hatsugen.discord.local.Interaction;
import dev.hatsugen.discord.local.Invocation;
import dev.hatsugen.discord.runtime.AccessSettings;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nothing throws before the acknowledgement: each command that is registered, with odd words, from odd places. */
@Tag("slow")
final class AcknowledgementTest extends OnLocalMinutes {

    private static final int MANY = 1_000_000;
    private static final int TIMES = 12;
    private static final int TEXT = 3;
    private static final List<String> LOCALES = List.of("ja", "en-US", "fr", "xx", "");

    /** What Discord may leave out or add later. */
    private static final List<String> LEFT_OUT =
            List.of("app_permissions", "guild_locale", "entitlements", "attachment_size_limit", "none");

    private final Random random = new Random(7);
    private final Iterator<String> words = FuzzedInput.of("questions", 2_000).iterator();

    /** A command with its subcommand that takes words alone, no file, and how many characters each of its text options takes. */
    private record Form(String command, Map<String, Integer> texts) {}

    @Test
    void everyCommandIsAcknowledgedWhateverItHolds() throws Exception {
        access = new AccessSettings(MANY, MANY, Set.of(), Set.of());
        start(RealAnswers.answers());
        List<Form> forms = registered();
        List<Interaction> given = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            forms.forEach(form -> given.add(discord.send(odd(form), oddPlace())));
        }

        for (Interaction one : given) {
            int type = one.callback().path("type").asInt();
            assertThat(type).isIn(4, 5);
            assertThat(type == 4 ? Interaction.text(one.callback()) : one.replyText())
                    .isNotBlank();
        }
        assertThat(forms).hasSizeGreaterThan(20);
        assertThat(log.lines()).noneMatch(line -> line.contains("ERROR") || line.contains("unexpectedly"));
    }

    private Invocation odd(Form form) {
        Map<String, String> options = new LinkedHashMap<>();
        form.texts().forEach((name, most) -> {
            if (random.nextInt(4) > 0) {
                options.put(name, within(words.next(), most));
            }
        });
        String locale = LOCALES.get(random.nextInt(LOCALES.size()));
        return new Invocation(form.command(), options, locale, random.nextInt(4) == 0, random.nextBoolean());
    }

    private static String within(String text, int most) {
        return text.isEmpty() ? "-" : text.substring(0, Math.min(most, text.length()));
    }

    private Consumer<ObjectNode> oddPlace() {
        String leftOut = LEFT_OUT.get(random.nextInt(LEFT_OUT.size()));
        boolean hasNoName = random.nextBoolean();
        return event -> {
            event.remove(leftOut);
            event.put("added_later", 1);
            if (hasNoName && event.at("/member/user") instanceof ObjectNode user) {
                user.putNull("global_name");
            }
        };
    }

    private List<Form> registered() {
        JsonNode commands = discord.rest().requests().stream()
                .filter(request -> request.route().startsWith("PUT"))
                .findFirst()
                .orElseThrow()
                .body();
        List<Form> forms = new ArrayList<>();
        for (JsonNode command : commands) {
            if (command.path("type").asInt(1) == 1) {
                addTo(forms, command, command.path("name").asText());
            }
        }
        return forms;
    }

    private static void addTo(List<Form> forms, JsonNode part, String name) {
        Map<String, Integer> texts = new LinkedHashMap<>();
        boolean isGiven = true;
        for (JsonNode option : part.path("options")) {
            if (option.path("type").asInt() < TEXT) {
                isGiven = false;
                addTo(forms, option, name + " " + option.path("name").asText());
            } else if (option.path("type").asInt() == TEXT) {
                texts.put(
                        option.path("name").asText(), option.path("max_length").asInt(MANY));
            } else {
                isGiven = false;
            }
        }
        if (isGiven) {
            forms.add(new Form(name, texts));
        }
    }
}

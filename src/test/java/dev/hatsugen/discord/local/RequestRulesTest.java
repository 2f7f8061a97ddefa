package dev.hatsugen.discord.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the local Discord refuses commands, forms and threads that Discord refuses, each spoilt in one place. */
final class RequestRulesTest {

    private static final JsonNode COMMANDS = Json.read("""
            [{"type":1,"name":"ask","description":"asks","contexts":["0",1,2],"integration_types":["0",1],
              "options":[{"type":3,"name":"question","description":"words","required":true,"max_length":6000}]},
             {"type":3,"name":"Is it true?","contexts":[0],"integration_types":[0]}]""");

    private static final JsonNode FORM = Json.read("""
            {"title":"title","custom_id":"a","components":[
              {"type":10,"content":"what this is"},
              {"type":18,"label":"label","description":"what to write","component":
                {"type":4,"custom_id":"b","style":2,"min_length":0,"max_length":4000,"placeholder":"hint"}}]}""");

    private static final JsonNode THREAD = Json.read("{\"name\":\"name\",\"auto_archive_duration\":1440}");

    @Test
    void whatIsSoundIsAccepted() {
        assertThat(CommandRules.violations(COMMANDS)).isEmpty();
        assertThat(FormRules.violations(FORM)).isEmpty();
        assertThat(ThreadRules.violations(THREAD)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/0/contexts | 0 | 7",
                "/0/contexts | 0 | \"7\"",
                "/0/integration_types | 0 | 2",
                "/0 | type | 9",
                "/0 | name | \"Ask\"",
                "/0 | description | \"\"",
                "/0/options/0 | type | 12",
                "/0/options/0 | max_length | 6001",
                "/0/options/0 | description | -",
                "/1 | description | \"a menu has none\"",
                "/1 | name | \"\"",
            })
    void aCommandIsRefused(String spoilt) {
        assertThat(CommandRules.violations(Spoilt.of(spoilt).in(COMMANDS))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/components/1/component | max_length | 4001",
                "/components/1/component | min_length | -1",
                "/components/1/component | label | \"a label inside\"",
                "/components/1/component | style | 3",
                "/components/1/component | type | 2",
                "/components/1/component | custom_id | -",
                "/components/1 | label | -",
                "/components | 1 | {\"type\":4,\"custom_id\":\"b\",\"style\":1}",
                " | components | []",
                " | title | -",
            })
    void aFormIsRefused(String spoilt) {
        assertThat(FormRules.violations(Spoilt.of(spoilt).in(FORM))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " | auto_archive_duration | 5",
                " | name | \" \"",
                " | name | -",
                " | rate_limit_per_user | 21601"
            })
    void aThreadIsRefused(String spoilt) {
        assertThat(ThreadRules.violations(Spoilt.of(spoilt).in(THREAD))).isNotEmpty();
    }
}

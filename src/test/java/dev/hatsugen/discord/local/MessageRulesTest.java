package dev.hatsugen.discord.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the local Discord refuses what Discord refuses: a sound message spoilt in one place at a time. */
final class MessageRulesTest {

    private static final JsonNode SOUND = Json.read("""
            {"flags":32768,"allowed_mentions":{"parse":[],"replied_user":false},"nonce":"1234567890123456789012345",
             "message_reference":{"type":0,"message_id":"900000000000000011","channel_id":"900000000000000003"},
             "attachments":[{"id":0,"filename":"a.png"},{"id":"1","filename":"b.csv"}],
             "components":[
               {"type":17,"accent_color":16777215,"components":[
                 {"type":10,"content":"text"},
                 {"type":9,"components":[{"type":10,"content":"beside"}],
                  "accessory":{"type":2,"style":1,"label":"label","custom_id":"a"}},
                 {"type":12,"items":[{"media":{"url":"attachment://a.png"},"description":"what is seen"}]},
                 {"type":14,"spacing":2,"divider":true},
                 {"type":1,"components":[{"type":2,"style":4,"label":"label","custom_id":"b"},
                                         {"type":2,"style":5,"label":"label","url":"https://example.org/"}]}]},
               {"type":1,"components":[{"type":3,"custom_id":"c","min_values":1,"max_values":1,
                 "options":[{"label":"one","value":"1"}]}]},
               {"type":13,"file":{"url":"attachment://b.csv"}}]}""");

    @Test
    void whatIsSoundIsAccepted() {
        assertThat(MessageRules.violations(SOUND)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/components/0/components/4/components/0 | style | 9",
                "/components/0/components/4/components/0 | style | 5",
                "/components/0/components/4/components/0 | custom_id | -",
                "/components/0/components/4/components/0 | label | -",
                "/components/0/components/4/components/1 | url | -",
                "/components/0/components/4 | components | []",
                "/components | 1 | {\"type\":99}",
                "/components/0/components | 0 | {\"type\":99}",
                "/components/0/components/1 | accessory | -",
                "/components/0/components/1 | accessory | {\"type\":10,\"content\":\"text\"}",
                "/components/0/components/1 | components | []",
                "/components | 1 | {\"type\":2,\"style\":1,\"label\":\"label\",\"custom_id\":\"d\"}",
                "/components/1/components | 0 | {\"type\":4,\"style\":1,\"label\":\"label\",\"custom_id\":\"d\"}",
                "/components/1/components/0 | options | []",
                "/components/0 | components | []",
                "/components/0/components | 0 | {\"type\":17,\"components\":[{\"type\":10,\"content\":\"text\"}]}",
            })
    void whatIsNotWhereItBelongsIsRefused(String spoilt) {
        assertThat(MessageRules.violations(Spoilt.of(spoilt).in(SOUND))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/components/2/file | url | \"https://example.org/b.csv\"",
                "/components/2/file | url | \"attachment://c.csv\"",
                "/components | 2 | {\"type\":10,\"content\":\"the file is shown by nothing\"}",
                "/attachments/0 | filename | \"b.csv\"",
                "/attachments/0 | id | \"first\"",
                "/components/0/components/2/items/0/media | url | \"ftp://example.org/\"",
                "/components/0/components/2 | items | []",
            })
    void aFileThatIsNotSentOrNotShownIsRefused(String spoilt) {
        assertThat(MessageRules.violations(Spoilt.of(spoilt).in(SOUND))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/components/0 | accent_color | 16777216",
                "/components/0/components/3 | spacing | 3",
                "/components/0/components/0 | content | \" \"",
                "/components/0/components/4/components/0 | custom_id | \"a\"",
                " | nonce | \"12345678901234567890123456\"",
                "/message_reference | message_id | \"none\"",
                "/message_reference | message_id | -",
                "/message_reference | type | 2",
                "/message_reference | channel_id | \"here\"",
                " | flags | 0",
                " | flags | 32896",
                " | content | \"words\"",
                "/allowed_mentions | parse | [\"users\"]",
                " | allowed_mentions | -",
            })
    void aNumberOrAWordOutOfBoundsIsRefused(String spoilt) {
        assertThat(MessageRules.violations(Spoilt.of(spoilt).in(SOUND))).isNotEmpty();
    }
}

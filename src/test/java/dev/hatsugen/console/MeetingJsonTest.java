package dev.hatsugen.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.MeetingHeader;
import dev.hatsugen.minutes.RecordText;
import dev.hatsugen.minutes.Reflow;
import dev.hatsugen.minutes.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class MeetingJsonTest {

    private final JsonNode json = MeetingJson.of(Samples.MEETING);

    @Test
    void headAndAttendees() {
        assertThat(json.path("source").asText()).isEqualTo("small.txt");
        assertThat(json.path("meeting").toString())
                .isEqualTo(
                        "{\"number\":7,\"title\":\"港湾会議 第7回会合\",\"body\":null,\"date\":\"2024-05-01\",\"place\":null}");
        assertThat(json.path("attendees").path(0).toString())
                .isEqualTo("{\"name\":\"青木 一\",\"post\":\"青木大学教授\",\"attendance\":\"present\"}");
    }

    @Test
    void blocks() {
        assertThat(json.path("blocks").path(0).toString())
                .isEqualTo("{\"kind\":\"heading\",\"text\":\"（２）討議\",\"lines\":[1,1]}");
        assertThat(json.path("blocks").path(2).toString())
                .isEqualTo(
                        "{\"kind\":\"statement\",\"label\":\"緑川大臣\",\"name\":\"緑川 花\",\"labelText\":\"○緑川大臣\",\"role\":null,"
                                + "\"text\":\"承知した。\",\"lines\":[9,11]}");
        assertThat(json.path("blocks").path(3).path("kind").asText()).isEqualTo("end");
    }

    @Test
    void nothingOfTheSourceIsLost() {
        String words = StreamSupport.stream(json.path("blocks").spliterator(), false)
                .map(block ->
                        block.path("labelText").asText("") + block.path("text").asText())
                .collect(Collectors.joining());
        assertThat(words.replaceAll("\\s", "")).isEqualTo(Samples.TEXT.replaceAll("\\s", ""));
    }

    @Test
    void whatIsNotKnownIsNull() {
        RecordText empty =
                new RecordText(RecordText.Kind.FRONT, Reflow.of(Samples.SOURCE, new Span(5, 6)), new Span(5, 6));
        Meeting bare = new Meeting(
                "x", new MeetingHeader(null, null, null, null, null), Samples.SOURCE, List.of(), List.of(empty));
        assertThat(MeetingJson.of(bare).path("meeting").toString())
                .isEqualTo("{\"number\":null,\"title\":null,\"body\":null,\"date\":null,\"place\":null}");
        assertThat(MeetingJson.of(bare).path("blocks").path(0).toString())
                .isEqualTo("{\"kind\":\"front\",\"text\":\"\",\"lines\":[1,1]}");
    }
}

package dev.hatsugen.statements;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.MeetingHeader;
import dev.hatsugen.minutes.SourceText;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingChoiceTest {

    private static final Corpus CORPUS =
            new Corpus(List.of(meeting("3", 3, "港町 文化協議会"), meeting("b-3", 3, "港町防災会議"), meeting("b-4", 4, "港町防災会議")));

    private static Meeting meeting(String key, int number, String body) {
        MeetingHeader header = new MeetingHeader(number, null, body, null, null, null, Set.of(), null, null);
        return new Meeting(key, header, new SourceText(key + ".txt", ""), List.of(), List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3",
        "b-3, b-3",
        "第４回, b-4",
        "港町防災会議 第3回, b-3",
        "港町文化協議会第三回会合, 3",
        "港町防災会議 meeting 4, b-4",
        "港町防災会議 Meeting 9, ''",
        "港町防災会議, ''",
        "よその会議 第3回, ''"
    })
    void aMeetingIsChosenByItsKeyOrByItsNumberBehindItsBody(String chosen, String keys) {
        assertThat(MeetingChoice.of(CORPUS, chosen))
                .extracting(Meeting::key)
                .containsExactlyElementsOf(keys.isEmpty() ? List.of() : List.of(keys));
    }
}

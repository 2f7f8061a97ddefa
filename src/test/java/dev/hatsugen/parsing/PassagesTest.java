package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.minutes.PassageCutter;
import dev.hatsugen.minutes.Sentences;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.minutes.Statement;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PassagesTest {

    private static final int MAX_LENGTH = 300;

    static List<Path> realMinutes() {
        return List.of(Minutes.MEETING_26, Minutes.MEETING_42);
    }

    @ParameterizedTest
    @MethodSource("realMinutes")
    void holdEverySentenceOfATurnOnceAndInOrder(Path file) {
        Meeting meeting = Minutes.read(file);
        for (Statement statement : meeting.statements()) {
            String words = statement.words().text();
            List<Span> speech = Sentences.of(words).stream()
                    .filter(sentence -> !Sentences.isFurniture(sentence.of(words)))
                    .toList();
            assertThat(PassageCutter.passages(meeting, statement).stream()
                            .flatMap(passage -> passage.sentences().stream())
                            .toList())
                    .isEqualTo(speech);
        }
    }

    @ParameterizedTest
    @MethodSource("realMinutes")
    void areShortUnlessTheyAreOneSentence(Path file) {
        assertThat(PassageCutter.passages(Minutes.read(file)))
                .isNotEmpty()
                .allMatch(passage -> passage.text().length() <= MAX_LENGTH
                        || passage.sentences().size() == 1);
    }

    @Test
    void holdNoPageMarkAndNoRemark() {
        Meeting meeting = Minutes.of("○議長（森一郎君） 会期を１７日間とすることについて\n\n‐ 12 ‐\n\nご異議ありませんか。〔拍手〕決定します。\n");
        assertThat(PassageCutter.passages(meeting).stream().map(Passage::text))
                .containsExactly("会期を１７日間とすることについて", "ご異議ありませんか。", "決定します。");
    }
}

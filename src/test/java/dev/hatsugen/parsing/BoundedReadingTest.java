package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.hatsugen.minutes.SourceText;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines as no minutes hold them: the work they cost is bounded, and counted here, as a clock would tell of the machine. */
class BoundedReadingTest {

    private static final int MANY = 2_000;
    private static final String HEAD = "Present: Anna Weber (chair), J. Smith\n\nANNA WEBER: Hello.\nJ. SMITH: Yes.\n";

    /** A pattern that repeats a group asks for a frame of the stack each time, unless it is possessive. */
    @ParameterizedTest
    @ValueSource(strings = {"x", "AB ", "a|", "\\|", "lower case ", "「a」", "〔拍手〕", "(a) ", "A. "})
    void aLineOfAnyLengthIsReadOrRefused(String piece) {
        String line = "ANNA WEBER: " + piece.repeat(20_000 / piece.length()) + "\n";
        assertThatCode(() -> {
                    MinutesParser.parse(new SourceText("a.txt", HEAD + line + HEAD), SidecarMetadata.NONE);
                    TurnColumns.head(line);
                    PlainLabels.read(
                            Page.of(new SourceText("a.txt", piece.repeat(20_000))), 0, ' ', 0, new ArrayList<>());
                })
                .doesNotThrowAnyException();
    }

    @Test
    void officesBesideOfficesAreTriedOnceEach() {
        CountedLabels labels = new CountedLabels();
        assertThat(NamedPerson.read("委員 ".repeat(16) + "あ", labels)).isNull();
        assertThat(labels.looked).isLessThan(200);
    }

    @Test
    void anEntryThatIsNoneIsNotTakenApart() {
        CountedLabels labels = new CountedLabels();
        assertThat(NamedPerson.read("A. ".repeat(MANY), labels)).isNull();
        assertThat(labels.looked).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"一、", "（a）", "a ", "abc ", "Ab. "})
    void aSentenceIsLookedForOnce(String piece) {
        Counted line = new Counted(piece.repeat(MANY));
        assertThat(ListedPeople.isSpeech(line)).isFalse();
        assertThat(line.looked).isLessThan(30L * line.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"（", "|", " ", "1 ", "○"})
    void marksInFrontOfATitleArePassedOnce(String piece) {
        Counted line = new Counted(piece.repeat(AttendanceField.MAX_LENGTH / piece.length()));
        assertThat(AttendanceField.of(line)).isNull();
        assertThat(line.looked).isLessThan(60L * line.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"一、", "（a）", "1.", "（"})
    void aLongLineIsLookedThroughOnceForItsFirstItemAndForTheFront(String piece) {
        Counted line = new Counted(piece.repeat(MANY));
        LegendPairs.firstItem(line);
        assertThat(FrontEnd.isStillFront(line)).isFalse();
        assertThat(line.looked).isLessThan(10L * line.length());
    }

    @Test
    void theFirstItemEndsAtAMarkThatIsInNoBrackets() {
        assertThat(LegendPairs.firstItem("川（長、班）、林")).isEqualTo("川（長、班）".length());
        assertThat(LegendPairs.firstItem("川）、林")).isEqualTo("川）".length());
        assertThat(FrontEnd.isStillFront("（１）委員名簿")).isTrue();
        assertThat(FrontEnd.isStillFront("二、議事")).isFalse();
    }

    /** Counts how often a character is looked at. */
    private static final class Counted implements CharSequence {

        private final String text;
        private long looked;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            looked++;
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** Labels of nobody, which counts how often they are looked through. */
    private static final class CountedLabels extends AbstractList<String> {

        private final List<String> labels = List.of("議長");
        private int looked;

        @Override
        public String get(int index) {
            looked++;
            return labels.get(index);
        }

        @Override
        public int size() {
            return labels.size();
        }
    }
}

package dev.hatsugen.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ReflowPropertiesTest {

    private static final List<SourceText> SOURCES = List.of(
            source("corpus/cybersecurity-strategic-headquarters-26-2021-02-09.txt"),
            source("corpus/cybersecurity-strategic-headquarters-42-2025-02-05.txt"));

    private static SourceText source(String file) {
        try {
            return new SourceText(file, Files.readString(Path.of(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("あ漢字。、（）「」・ab1２ 　\n\r\t○-\uFEFF").ofMaxLength(80);
    }

    @Property(tries = 1000)
    void aSliceOfTheRealMinutesLeadsBackToItself(
            @ForAll @IntRange(max = 1) int which,
            @ForAll @IntRange(max = 1_000_000) int from,
            @ForAll @IntRange(max = 1_000_000) int to,
            @ForAll Layout layout) {
        SourceText source = SOURCES.get(which);
        Reflow all = Reflow.of(source, new Span(0, source.text().length()), layout);
        int start = from % all.text().length();
        int end = start + 1 + to % (all.text().length() - start);
        assertLeadsBack(all, new Span(start, end));
    }

    @Property(tries = 2000)
    void everySliceOfRandomTextLeadsBackToItself(@ForAll("texts") String text, @ForAll Layout layout) {
        SourceText source = new SourceText("random", text);
        Reflow reflow = Reflow.of(source, new Span(0, text.length()), layout);
        assertThat(visible(reflow.text())).isEqualTo(visible(text));
        for (int start = 0; start < reflow.text().length(); start++) {
            assertLeadsBack(reflow, new Span(start, Math.min(reflow.text().length(), start + 7)));
        }
    }

    @Property(tries = 1000)
    void offsetsRiseAndVisibleCharactersStandForThemselves(@ForAll("texts") String text) {
        Reflow reflow = Reflow.of(new SourceText("random", text), new Span(0, text.length()));
        for (int i = 0; i < reflow.text().length(); i++) {
            char shown = reflow.text().charAt(i);
            char written = text.charAt(reflow.sourceOffset(i));
            assertThat(shown == written || (Reflower.isBlank(shown) && Reflower.isBlank(written)))
                    .isTrue();
            assertThat(i == 0 || reflow.sourceOffset(i - 1) < reflow.sourceOffset(i))
                    .isTrue();
        }
    }

    private static void assertLeadsBack(Reflow reflow, Span slice) {
        Span origin = reflow.toSource(slice);
        assertThat(visible(origin.of(reflow.source().text()))).isEqualTo(visible(slice.of(reflow.text())));
        assertThat(reflow.lines(slice).first()).isEqualTo(reflow.source().lineOf(origin.start()));
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.chars().filter(c -> !Reflower.isBlank((char) c)).forEach(c -> visible.append((char) c));
        return visible.toString();
    }
}

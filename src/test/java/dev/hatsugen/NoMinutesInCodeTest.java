package dev.hatsugen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Hatsugen reads any minutes: nobody, no body and no abbreviation of the minutes that come with it is known to its code, its
 * comments or its resources. The names are taken from the minutes, so that the test holds for the next corpus too.
 */
class NoMinutesInCodeTest {

    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}々ー]+");
    private static final Pattern LATIN = Pattern.compile("(?<![A-Za-z0-9])[A-Za-z][A-Za-z0-9]+(?![A-Za-z0-9])");

    @Test
    void names_are_taken_from_the_minutes() {
        assertThat(NamesOfTheMinutes.full()).hasSizeGreaterThan(20);
        assertThat(NamesOfTheMinutes.surnames()).hasSizeGreaterThan(15);
        assertThat(NamesOfTheMinutes.latinSurnames()).hasSizeGreaterThan(15);
        assertThat(NamesOfTheMinutes.abbreviations()).hasSizeGreaterThan(5);
        assertThat(NamesOfTheMinutes.bodyWords()).hasSizeGreaterThan(1);
        assertThat(NamesOfTheMinutes.quotedTerms()).hasSizeGreaterThan(1);
    }

    @TestFactory
    Stream<DynamicTest> no_name_of_the_minutes_stands_in_the_program() throws IOException {
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.toString(), () -> assertThat(namesIn(file)).isEmpty()));
    }

    private static Set<String> namesIn(Path file) throws IOException {
        String text = Files.readString(file);
        Set<String> found = new TreeSet<>();
        contained(text, NamesOfTheMinutes.full(), found);
        contained(text, NamesOfTheMinutes.bodyWords(), found);
        contained(text, NamesOfTheMinutes.quotedTerms(), found);
        Set<String> words = JAPANESE.matcher(text)
                .results()
                .flatMap(run -> Words.of(run.group()).stream())
                .map(Word::surface)
                .collect(Collectors.toSet());
        NamesOfTheMinutes.surnames().stream()
                .filter(surname -> words.contains(Folding.fold(surname)))
                .forEach(found::add);
        Set<String> latin =
                LATIN.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
        NamesOfTheMinutes.latinSurnames().stream().filter(latin::contains).forEach(found::add);
        if (!String.valueOf(file.getFileName()).endsWith(".java")) {
            Set<String> folded =
                    latin.stream().map(word -> word.toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
            NamesOfTheMinutes.abbreviations().stream().filter(folded::contains).forEach(found::add);
        }
        return found;
    }

    private static void contained(String text, Collection<String> names, Set<String> found) {
        names.stream().filter(text::contains).forEach(found::add);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> program = Files.walk(Path.of("src/main"));
                Stream<Path> prompts = Files.walk(Path.of("prompts"))) {
            return Stream.concat(program, prompts)
                    .filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(?:java|tsv|txt|properties|xml|md)"))
                    .sorted()
                    .toList();
        }
    }
}

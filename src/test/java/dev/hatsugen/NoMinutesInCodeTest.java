package dev.hatsugen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Meeting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Hatsugen reads any minutes: nobody and no body of the minutes that come with it is known to its code or its lexicons. */
class NoMinutesInCodeTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Pattern LONG_NAME = Pattern.compile("[\\p{IsHan}々]{3,}");

    @Test
    void no_name_of_the_minutes_stands_in_code_or_lexicon() throws IOException {
        Set<String> names = names();
        assertThat(names).hasSizeGreaterThan(20);
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file : files.filter(NoMinutesInCodeTest::isKnowledge).toList()) {
                String text = Files.readString(file);
                assertThat(names.stream().filter(text::contains))
                        .as("names of the minutes in %s", file)
                        .isEmpty();
            }
        }
    }

    /** Full names of people, and the names of three kanji or more that are part of the body that met. */
    private static Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (Meeting meeting : RealCorpus.corpus().meetings()) {
            addLongNames(String.valueOf(meeting.header().body()), names);
            for (Attendee attendee : meeting.attendees()) {
                names.add(attendee.name().joined());
            }
        }
        return names;
    }

    private static void addLongNames(String text, Set<String> names) {
        LONG_NAME.matcher(text).results().forEach(run -> names.add(run.group()));
    }

    private static boolean isKnowledge(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".java") || name.endsWith(".tsv") || name.endsWith(".txt");
    }
}

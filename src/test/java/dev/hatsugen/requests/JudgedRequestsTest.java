package dev.hatsugen.requests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.answer.RealCorpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.parsing.MinutesParser;
import dev.hatsugen.parsing.SidecarMetadata;
import dev.hatsugen.parsing.format.Formats;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is listed as a request in the samples and in the minutes of 30 bodies, against what a person read there. */
final class JudgedRequestsTest {

    private static final Path RESOURCES = Path.of("src/test/resources/dev/hatsugen");
    private static final double MIN_PRECISION = 0.93;
    private static final double MIN_RECALL = 0.93;
    private static final double MIN_ENGLISH_PRECISION = 0.9;
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
    private static final double MIN_JUDGED = 0.97;

    private static final Map<String, Boolean> JUDGED = new HashMap<>();
    private static final List<String> LISTED = new ArrayList<>();

    @BeforeAll
    static void read() throws Exception {
        for (String line : Files.readAllLines(RESOURCES.resolve("requests/judged.tsv"))) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t", 3);
                JUDGED.put(cells[1] + "\t" + compact(cells[2]), cells[0].equals("+"));
            }
        }
        List<Meeting> meetings = new ArrayList<>(RealCorpus.corpus().meetings());
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("ground"))) {
            for (Path file : files.filter(JudgedRequestsTest::isJudged).toList()) {
                String name = String.valueOf(file.getFileName());
                meetings.add(
                        MinutesParser.parse(Formats.extract(name, Files.readAllBytes(file)), SidecarMetadata.NONE));
            }
        }
        for (Meeting meeting : meetings) {
            new Requests(RealCorpus.glossary())
                    .find(List.of(meeting), List.of())
                    .forEach(request -> LISTED.add(meeting.source().name()
                            + "\t"
                            + compact(request.quote().text())));
        }
    }

    private static boolean isJudged(Path file) {
        return JUDGED.keySet().stream().anyMatch(key -> key.startsWith(file.getFileName() + "\t"));
    }

    private static String compact(String words) {
        return words.replaceAll("\\s", "");
    }

    @Test
    void most_of_what_is_listed_is_a_request() {
        List<String> judged = LISTED.stream().filter(JUDGED::containsKey).toList();
        long right = judged.stream().filter(JUDGED::get).count();
        assertThat(judged.size()).isGreaterThan((int) (MIN_JUDGED * LISTED.size()));
        assertThat((double) right / judged.size()).isGreaterThanOrEqualTo(MIN_PRECISION);
    }

    @Test
    void most_of_what_is_listed_of_english_minutes_is_a_request() {
        List<String> listed =
                LISTED.stream().filter(line -> !JAPANESE.matcher(line).find()).toList();
        long judged = listed.stream().filter(JUDGED::containsKey).count();
        long right =
                listed.stream().filter(JUDGED::containsKey).filter(JUDGED::get).count();
        assertThat(listed).hasSizeGreaterThan(30);
        assertThat(judged).isEqualTo(listed.size());
        assertThat((double) right / judged).isGreaterThanOrEqualTo(MIN_ENGLISH_PRECISION);
    }

    @Test
    void most_of_the_requests_that_were_read_are_listed() {
        List<String> wanted = JUDGED.keySet().stream().filter(JUDGED::get).toList();
        long found = wanted.stream().filter(LISTED::contains).count();
        assertThat((double) found / wanted.size()).isGreaterThanOrEqualTo(MIN_RECALL);
    }
}

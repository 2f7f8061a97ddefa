package dev.hatsugen.retrieval;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Parts a turn into the points that its speaker counts (１点目は、第２に、最後に). Where the sentence that opens a point says what it
 * is about (３点目は、選挙の問題だ), all of the point is about that.
 */
final class DiscourseSegments {

    private static final Lexicon DISCOURSE = Lexicon.of("discourse");
    private static final Pattern COUNTED = DISCOURSE.pattern("counted");

    /** Words that open a point where the speaker does not count; of a speaker who does, only where they say what it is about. */
    private static final Pattern UNCOUNTED = DISCOURSE.pattern("uncounted");

    private static final String COPULA = DISCOURSE.expression("copula");
    private static final Pattern NOTHING_ELSE = Pattern.compile("(?:" + COPULA + "|[には])?[、。]?");
    private static final Pattern ANNOUNCED = Pattern.compile("([^、。]{2,60})" + COPULA + "。?$");
    private static final Pattern ON = Pattern.compile(
            "^[\\s　]*[^、]{1,6}?(?:目[はが、]|[0-9０-９一二三四五六七八九十][にはの、])、?([^、。]{2,40}?)" + DISCOURSE.expression("topic"));

    private DiscourseSegments() {}

    /**
     * One point.
     *
     * @param announced what its opening sentence says it is about; empty where it does not say
     * @param passages the passages from the opening one on, before the next point opens
     */
    record Point(String announced, List<Passage> passages) {}

    /** The points of the turn that {@code passages} are, in order; what is before the first is a point without announcement. */
    static List<Point> of(List<Passage> passages) {
        List<Point> points = new ArrayList<>();
        String announced = "";
        boolean counted = false;
        List<Passage> open = new ArrayList<>();
        for (Passage passage : passages) {
            String opener = opener(passage, COUNTED);
            counted |= opener != null;
            if (opener == null) {
                String uncounted = opener(passage, UNCOUNTED);
                opener = uncounted != null && counted && announced(uncounted).isEmpty() ? null : uncounted;
            }
            if (opener != null) {
                points.add(new Point(announced, List.copyOf(open)));
                open.clear();
                announced = announced(opener);
            }
            open.add(passage);
        }
        points.add(new Point(announced, List.copyOf(open)));
        return points;
    }

    /** The last sentence of {@code passage} that opens a point, with the next one where it says nothing itself (２つ目である。). */
    private static @Nullable String opener(Passage passage, Pattern opening) {
        String words = passage.statement().words().text();
        String opener = null;
        for (int i = 0; i < passage.sentences().size(); i++) {
            String sentence = passage.sentences().get(i).of(words);
            Matcher matcher = opening.matcher(sentence);
            if (matcher.find()) {
                boolean empty = i + 1 < passage.sentences().size()
                        && NOTHING_ELSE
                                .matcher(sentence.substring(matcher.end()))
                                .matches();
                opener = empty ? passage.sentences().get(i + 1).of(words) : sentence;
            }
        }
        return opener;
    }

    private static String announced(String opener) {
        return Stream.of(ANNOUNCED, ON)
                .map(pattern -> pattern.matcher(opener.strip()))
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .collect(Collectors.joining("。"));
    }
}

package dev.hatsugen.parsing.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Names that are before a colon in the words of cues, as Zoom writes them: {@code Name: words}. A name is one that comes back,
 * or that is written like a name in full; in a file where most cues have one, every word before a colon is.
 */
final class CueNames {

    private static final Pattern PREFIX =
            Pattern.compile("^([\\p{L}\\p{N}][\\p{L}\\p{N} 　.'’()（）_・ー-]{0,40}?)[:：][ 　]*(?=\\S)");
    private static final Pattern FULL_NAME = Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,3}");

    private CueNames() {}

    /** The cues, with the names before their words as their voices. */
    static List<Cue> named(List<Cue> cues) {
        if (cues.stream().anyMatch(cue -> cue.voice() != null)) {
            return cues;
        }
        Map<String, Integer> uses = new HashMap<>();
        cues.forEach(cue -> uses.merge(prefix(cue), 1, Integer::sum));
        Set<String> names = uses.keySet().stream()
                .filter(name -> !name.isEmpty())
                .filter(name -> uses.getOrDefault(name, 0) > 1
                        || FULL_NAME.matcher(name).matches())
                .collect(Collectors.toSet());
        long headed = cues.stream().filter(cue -> names.contains(prefix(cue))).count();
        boolean most = headed * 10 >= cues.size() * 7L;
        List<Cue> named = new ArrayList<>();
        for (Cue cue : cues) {
            String prefix = prefix(cue);
            boolean name = names.contains(prefix) || (most && !prefix.isEmpty());
            named.add(name ? withVoice(cue, prefix) : cue);
        }
        return named;
    }

    private static String prefix(Cue cue) {
        Matcher matcher = PREFIX.matcher(cue.lines().getFirst());
        return matcher.find() ? matcher.group(1).strip() : "";
    }

    private static Cue withVoice(Cue cue, @Nullable String voice) {
        List<String> lines = new ArrayList<>(cue.lines());
        lines.set(0, PREFIX.matcher(lines.getFirst()).replaceFirst(""));
        return new Cue(cue.time(), voice, lines, cue.origin());
    }
}

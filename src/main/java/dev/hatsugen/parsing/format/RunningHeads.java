package dev.hatsugen.parsing.format;

import dev.hatsugen.minutes.Sentences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes out what a printed page repeats at its head and foot: page numbers, and lines that are there on most pages. */
final class RunningHeads {

    /** Lines at the head, and at the foot, that can be running heads. */
    private static final int EDGE = 2;

    private RunningHeads() {}

    static List<List<String>> removed(List<List<String>> pages) {
        Map<String, Integer> heads = new HashMap<>();
        Map<String, Integer> feet = new HashMap<>();
        for (List<String> page : pages) {
            List<String> lines = visible(page);
            Set<String> first = new HashSet<>();
            Set<String> last = new HashSet<>();
            for (int i = 0; i < Math.min(EDGE, lines.size()); i++) {
                first.add(alike(lines.get(i)));
                last.add(alike(lines.get(lines.size() - 1 - i)));
            }
            first.forEach(line -> heads.merge(line, 1, Integer::sum));
            last.forEach(line -> feet.merge(line, 1, Integer::sum));
        }
        int most = Math.max(2, (pages.size() * 3 + 4) / 5);
        return pages.stream().map(page -> body(page, heads, feet, most)).toList();
    }

    private static List<String> body(
            List<String> page, Map<String, Integer> heads, Map<String, Integer> feet, int most) {
        List<String> lines = new ArrayList<>(visible(page));
        for (int i = 0; i < EDGE && !lines.isEmpty() && isRunning(lines.getFirst(), heads, most); i++) {
            lines.removeFirst();
        }
        for (int i = 0; i < EDGE && !lines.isEmpty() && isRunning(lines.getLast(), feet, most); i++) {
            lines.removeLast();
        }
        return lines;
    }

    private static boolean isRunning(String line, Map<String, Integer> seen, int most) {
        return Sentences.isPageMark(line)
                || line.strip().matches("(?i)(?:page\\s*)?[0-9０-９]{1,4}\\s*(?:/|of|／)\\s*[0-9０-９]{1,4}(?:\\s*ページ)?")
                || seen.getOrDefault(alike(line), 0) >= most;
    }

    private static List<String> visible(List<String> page) {
        return page.stream().filter(line -> !line.isBlank()).toList();
    }

    /** The line with its figures made alike, so that page numbers do not tell lines apart. */
    private static String alike(String line) {
        return line.strip().replaceAll("[0-9０-９]+", "0");
    }
}

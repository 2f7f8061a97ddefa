package dev.hatsugen.parsing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cuts a line at the labels of its page that begin an item of it, and at what separates items, outside of brackets. */
final class LabelledItems {

    private static final String SEPARATORS = "、，,;；/／|│┃\t";
    private static final Pattern WIDE_GAP = Pattern.compile("[ 　]{2,}");

    private final Pattern label;

    /** @param labels as {@link #narrow} writes them */
    LabelledItems(Collection<String> labels) {
        this.label = Pattern.compile(labels.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<=[ 　・:：→】］\\]>])(?:", ")")));
    }

    /** {@code text} with narrow brackets, letters and figures, each at its place. */
    static String narrow(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            narrow.append(c >= '！' && c <= '～' && c != '，' && c != '；' && c != '／' ? (char) (c - '！' + '!') : c);
        }
        return narrow.toString();
    }

    /** The items of {@code line}, which is narrow. */
    List<String> of(String line) {
        List<String> items = new ArrayList<>();
        for (String cell : cells(line)) {
            int start = 0;
            Matcher at = label.matcher(cell);
            while (at.find()) {
                boolean isBehind =
                        start < at.start() && cell.substring(at.end()).isBlank(); // Jo Kearney JK
                if (!isBehind && Brackets.open(cell.substring(0, at.start())) == 0) {
                    items.add(cell.substring(start, at.start()));
                    start = at.start();
                }
            }
            items.add(cell.substring(start));
        }
        return items.stream()
                .map(item -> item.replaceAll("^[\\s　・*+\\-]+|[\\s　・]+$", ""))
                .filter(item -> !item.isEmpty())
                .toList();
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        Matcher gap = WIDE_GAP.matcher(line);
        int depth = 0;
        int start = 0;
        for (int i = 0; i < line.length(); i++) {
            depth += Brackets.step(line.charAt(i));
            boolean wide = gap.region(i, line.length()).lookingAt();
            if (depth == 0 && (wide || SEPARATORS.indexOf(line.charAt(i)) >= 0)) {
                cells.add(line.substring(start, i));
                i = wide ? gap.end() - 1 : i;
                start = i + 1;
            }
        }
        cells.add(line.substring(start));
        return cells;
    }
}

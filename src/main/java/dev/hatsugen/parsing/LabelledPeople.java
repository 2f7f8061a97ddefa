package dev.hatsugen.parsing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whom lists outside of the turns mean by the very words that are labels of them: {@code 杜氏早川/頭小暮}, {@code SW早川、Ns小暮},
 * {@code 係長（早川）、司書（小暮）}, one to a row of a table. Two labels so explained prove that the lines are such a list.
 */
final class LabelledPeople {

    /** Of the lines outside of turns: who was there is said before the meeting or behind it, there among the last words perhaps. */
    private static final int FIRST_LINES = 100;

    private static final int LAST_LINES = 12;

    /** No list says more on one line, and no page has more speakers. */
    private static final int MAX_LENGTH = 500;

    private static final int MAX_LABELS = 200;
    private static final int MIN_LABELS = 2;

    private final Page page;
    private final Set<String> labels;
    private final Map<String, String> offices;
    private final LabelledItems items;
    private final LabelledName names;
    private final Map<String, Optional<LegendEntry>> found = new LinkedHashMap<>();

    private LabelledPeople(Page page, List<TurnConvention.Heading> headings) {
        this.page = page;
        this.labels = headings.stream()
                .map(heading -> heading.label() == null
                        ? heading.labelSpan().of(page.source().text())
                        : heading.label().text())
                .filter(label -> GroupLabel.surname(label).isEmpty())
                .map(LabelledPeople::key)
                .filter(label -> !label.isEmpty())
                .distinct()
                .limit(MAX_LABELS)
                .collect(Collectors.toSet());
        this.offices = offices(labels);
        Set<String> words = new HashSet<>(labels);
        words.addAll(offices.keySet());
        this.items = new LabelledItems(words);
        this.names = new LabelledName(labels);
    }

    /** Those people, by the labels as {@link #key} writes them. */
    static Map<String, LegendEntry> of(Page page, List<Part> parts, List<TurnConvention.Heading> headings) {
        LabelledPeople people = new LabelledPeople(page, headings);
        List<Integer> block = new ArrayList<>();
        for (Part part : parts) {
            for (int line = part.from(); line < part.to(); line++) {
                boolean last = line >= page.size() - LAST_LINES;
                if (block.isEmpty() || line > block.getLast() + 1 || page.isApart(line) || part.isTurn()) {
                    people.take(block);
                    block.clear();
                }
                if (part.isTurn() ? last && line > part.from() : last || line < FIRST_LINES) {
                    block.add(line);
                }
            }
        }
        people.take(block);
        Map<String, LegendEntry> sure = new HashMap<>();
        people.found.forEach((label, entry) -> entry.ifPresent(one -> sure.put(label, one)));
        return sure;
    }

    /** {@code label} as labels are compared: without blanks, with narrow brackets. */
    static String key(String label) {
        return OfficeTitles.compact(LabelledItems.narrow(label));
    }

    /** The offices in brackets that are in one label only, 委員長 in 組合（委員長）, with that label. */
    private static Map<String, String> offices(Set<String> labels) {
        Map<String, List<String>> offices = labels.stream()
                .filter(label -> label.indexOf('(') > 0 && label.endsWith(")"))
                .collect(Collectors.groupingBy(label -> label.substring(label.indexOf('(') + 1, label.length() - 1)));
        return offices.entrySet().stream()
                .filter(office -> OfficeTitles.OFFICE.matcher(office.getKey()).find())
                .filter(office -> office.getValue().size() == 1 && !labels.contains(office.getKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, office -> office.getValue().getFirst()));
    }

    private void take(List<Integer> lines) {
        Map<String, Optional<LegendEntry>> here = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> page.text(line).length() <= MAX_LENGTH)
                .forEach(line -> read(line)
                        .forEach((label, person) -> merge(
                                here, label, Optional.of(new LegendEntry(person, line, LegendEntry.Proof.STATED)))));
        long certain = here.values().stream()
                .flatMap(Optional::stream)
                .filter(entry -> ListedName.isCertain(entry.person().name()))
                .count();
        if (here.size() >= MIN_LABELS && certain * 2 >= here.size()) {
            here.forEach((label, entry) -> merge(found, label, entry));
        }
    }

    /** Nobody is meant where two are. */
    private static void merge(Map<String, Optional<LegendEntry>> all, String label, Optional<LegendEntry> entry) {
        all.merge(
                label,
                entry,
                (one, other) -> one.flatMap(first -> other.filter(second ->
                                first.person().name().equals(second.person().name()))
                        .map(second -> first)));
    }

    private Map<String, PersonEntry> read(int line) {
        Map<String, PersonEntry> people = new HashMap<>();
        List<String> cells = items.of(LabelledItems.narrow(page.text(line)));
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            List<String> next = cells.subList(i + 1, cells.size());
            labels.forEach(label -> names.of(cell, label, next).ifPresent(one -> people.putIfAbsent(label, one)));
            offices.forEach(
                    (office, label) -> names.of(cell, office, next).ifPresent(one -> people.putIfAbsent(label, one)));
        }
        return people;
    }
}

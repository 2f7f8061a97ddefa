package dev.hatsugen.parsing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An entry of an attendance list whose person is known, or words outside of lists that name nobody.
 *
 * @param body whose minutes they are
 * @param labels the labels of these minutes, without blanks; none to learn from entries without them
 * @param entry what the minutes write
 * @param name the name without blanks; null for nobody
 * @param surname the surname, where a label proves it; else empty
 */
record CutExample(
        String body,
        List<String> labels,
        EntryText entry,
        @Nullable String name,
        String surname) {

    private static final int MIN_NAME = 3;

    /** Those of the training ground, each with the labels of its minutes and without them. */
    static List<CutExample> all() throws IOException, UnreadableMinutesException {
        List<CutExample> all = new ArrayList<>();
        for (GroundTruth truth : GroundTruth.all()) {
            Page page = Page.of(MinutesFile.read(truth.file()));
            List<String> labels = truth.turns().stream()
                    .map(turn -> OfficeTitles.compact(turn.label()))
                    .distinct()
                    .toList();
            Map<String, String> surnames = surnames(truth);
            List<CutExample> found = new ArrayList<>();
            boolean list = false;
            for (int line = 0; line < page.size(); line++) {
                String text = page.text(line);
                int number = page.source().lineOf(page.line(line).span().start());
                list = AttendanceField.of(text) != null
                        || (list && page.line(line).blanksBefore() == 0);
                if (number < truth.turns().getFirst().from()) {
                    found.addAll(people(text, truth.body(), surnames));
                }
                if (!list && truth.turns().stream().noneMatch(turn -> turn.from() <= number && number <= turn.to())) {
                    found.addAll(nobody(text, truth.body(), surnames));
                }
            }
            for (CutExample example : found) {
                all.add(example);
                all.add(new CutExample(example.body(), labels, example.entry(), example.name(), example.surname()));
            }
        }
        return all;
    }

    /** The first words of a line outside of turns and of lists that holds no surname of anybody who speaks. */
    private static List<CutExample> nobody(String line, String body, Map<String, String> surnames) {
        boolean named = surnames.entrySet().stream()
                .anyMatch(one ->
                        line.contains(one.getValue().isEmpty() ? one.getKey().substring(0, 2) : one.getValue()));
        return named
                ? List.of()
                : RecordMention.entries(line).stream()
                        .map(pieces -> EntryText.of(String.join("　", pieces.subList(0, Math.min(2, pieces.size())))))
                        .filter(EntryText::isCuttable)
                        .limit(2)
                        .map(entry -> new CutExample(body, List.of(), entry, null, ""))
                        .toList();
    }

    private static List<CutExample> people(String line, String body, Map<String, String> surnames) {
        List<CutExample> found = new ArrayList<>();
        AttendanceField field = AttendanceField.of(line);
        for (String item : PeopleItems.of(field == null ? line : field.people())) {
            EntryText entry = EntryText.of(item);
            String letters = OfficeTitles.compact(entry.outside());
            List<String> names =
                    surnames.keySet().stream().filter(letters::contains).toList();
            if (entry.isCuttable() && names.size() == 1) {
                String surname = surnames.getOrDefault(names.getFirst(), "");
                found.add(new CutExample(body, List.of(), entry, names.getFirst(), surname));
            }
        }
        return found;
    }

    /** The full names of who speaks, each with the surname that a label begins with. */
    private static Map<String, String> surnames(GroundTruth truth) {
        Map<String, String> surnames = new TreeMap<>();
        for (GroundTruth.Turn turn : truth.turns()) {
            String name = turn.name() == null ? "" : OfficeTitles.compact(turn.name());
            if (name.length() >= MIN_NAME && EntryText.isJapanese(name)) {
                String proven = proven(name, OfficeTitles.compact(turn.label()));
                surnames.merge(name, proven, (one, other) -> one.isEmpty() ? other : one);
            }
        }
        return surnames;
    }

    private static String proven(String name, String label) {
        int shared = 0;
        while (shared < Math.min(name.length(), label.length()) && name.charAt(shared) == label.charAt(shared)) {
            shared++;
        }
        boolean surname = shared > 0
                && shared < name.length()
                && (shared == label.length() || Surnames.isOffice(label.substring(shared), ""));
        return surname ? name.substring(0, shared) : "";
    }
}

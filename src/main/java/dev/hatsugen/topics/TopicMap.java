package dev.hatsugen.topics;

import java.util.List;

/**
 * How much each member said on what.
 *
 * @param title what is shown, in our words
 * @param members the rows, as the record calls them
 * @param names the rows, as readers of the language know them
 * @param columns topics, or meetings where the map is of one topic
 * @param characters for each member and column, the characters of the points that touch it; 0 where none does
 */
public record TopicMap(
        String title, List<String> members, List<String> names, List<String> columns, List<List<Integer>> characters) {

    /** @throws IllegalArgumentException if the numbers do not fit the rows and columns */
    public TopicMap {
        members = List.copyOf(members);
        names = List.copyOf(names);
        columns = List.copyOf(columns);
        characters = characters.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (names.size() != members.size()
                || characters.size() != members.size()
                || characters.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("a map of " + members.size() + " rows and " + width + " columns");
        }
    }

    /** A map whose rows are called as in the record. */
    public TopicMap(String title, List<String> members, List<String> columns, List<List<Integer>> characters) {
        this(title, members, members, columns, characters);
    }

    /** Whether nobody said anything on anything. */
    public boolean isEmpty() {
        return characters.stream().allMatch(row -> row.stream().allMatch(count -> count == 0));
    }
}

package dev.hatsugen.topics;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.messages.Messages;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.minutes.PassageCutter;
import dev.hatsugen.quote.SpeakerNames;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Computes how much each member said on what: all their points are looked through, and one counts with all its characters for
 * every topic whose word, or an alias of it that the glossary knows, is in it.
 */
public final class TopicMaps {

    private static final Messages MESSAGES = new Messages(TopicMaps.class);
    /** So many that a phone shows the words of the picture in a size that can be read. */
    private static final int MAX_TOPICS = 6;

    private static final int MIN_TURN_LENGTH = 60;
    private static final Pattern BLANKS = Pattern.compile("[\\s・･]+");
    private static final Pattern LATIN = Pattern.compile("[a-z0-9]+");

    private final Map<Meeting, List<Passage>> passages = new LinkedHashMap<>();
    private final Glossary glossary;

    public TopicMaps(Corpus corpus, Glossary glossary) {
        corpus.meetings().forEach(meeting -> passages.put(meeting, substance(meeting)));
        this.glossary = glossary;
    }

    /**
     * Members and topics of some meetings.
     *
     * @param meetings of the corpus; all where empty
     * @param topics the user's words; where empty, the terms by which the speakers differ most
     * @param language of our own words: {@link Locale#JAPANESE} or {@link Locale#ENGLISH}
     */
    public TopicMap ofMembers(Collection<Meeting> meetings, List<String> topics, Locale language) {
        List<Meeting> asked = meetings.isEmpty() ? List.copyOf(passages.keySet()) : List.copyOf(meetings);
        List<Passage> all =
                asked.stream().flatMap(meeting -> of(meeting).stream()).toList();
        List<String> columns =
                topics.isEmpty() ? new SignificantTerms(new Glosser(glossary)).of(all, MAX_TOPICS) : topics;
        List<Set<String>> forms = columns.stream().map(this::forms).toList();
        Map<String, List<Passage>> byMember = byMember(all);
        List<List<Integer>> rows = byMember.values().stream()
                .map(own ->
                        forms.stream().map(wanted -> characters(own, wanted)).toList())
                .toList();
        String title = MESSAGES.get(language, "map.members", names(asked, language));
        return new TopicMap(title, List.copyOf(byMember.keySet()), names(byMember, language), columns, rows);
    }

    /** One topic over all meetings, oldest first: the members who touched it anywhere. */
    public TopicMap overMeetings(String topic, Locale language) {
        Set<String> wanted = forms(topic);
        List<Passage> all = passages.values().stream().flatMap(List::stream).toList();
        Map<String, List<Passage>> members = new LinkedHashMap<>();
        List<List<Integer>> rows = new ArrayList<>();
        byMember(all).forEach((member, own) -> {
            List<Integer> row = passages.keySet().stream()
                    .map(meeting -> characters(
                            own.stream()
                                    .filter(passage -> passage.meeting().equals(meeting))
                                    .toList(),
                            wanted))
                    .toList();
            if (row.stream().anyMatch(count -> count > 0)) {
                members.put(member, own);
                rows.add(row);
            }
        });
        List<String> columns = passages.keySet().stream()
                .map(meeting -> name(meeting, language))
                .toList();
        String title = MESSAGES.get(language, "map.topic", topic);
        return new TopicMap(title, List.copyOf(members.keySet()), names(members, language), columns, rows);
    }

    /** The terms of all meetings that name a topic, those that are in the most points first. */
    public List<TopicTerm> terms() {
        return new SignificantTerms(new Glosser(glossary))
                .all(passages.values().stream().flatMap(List::stream).toList());
    }

    private List<Passage> of(Meeting meeting) {
        return passages.getOrDefault(meeting, List.of());
    }

    /** The points of the turns that do more than move the meeting on. */
    private static List<Passage> substance(Meeting meeting) {
        return PassageCutter.passages(meeting).stream()
                .filter(passage -> !passage.statement().speaker().key().isEmpty()
                        && passage.statement().words().text().length() >= MIN_TURN_LENGTH)
                .toList();
    }

    /** Passages by the person's name, else the label; whoever speaks at several meetings is one row. */
    private static Map<String, List<Passage>> byMember(List<Passage> all) {
        Map<String, List<Passage>> byMember = new LinkedHashMap<>();
        for (Passage passage : all) {
            String name = passage.statement().speaker().name();
            String shown = name != null ? name : passage.statement().speaker().key();
            byMember.computeIfAbsent(shown, key -> new ArrayList<>()).add(passage);
        }
        return byMember;
    }

    private static List<String> names(Map<String, List<Passage>> byMember, Locale language) {
        return byMember.values().stream()
                .map(own -> SpeakerNames.brief(own.getFirst().statement().speaker(), language))
                .toList();
    }

    private Set<String> forms(String topic) {
        return glossary.variants(Folding.fold(topic)).stream()
                .map(TopicMaps::compact)
                .filter(form -> !form.isEmpty())
                .collect(Collectors.toSet());
    }

    private static int characters(List<Passage> own, Set<String> forms) {
        return own.stream()
                .filter(passage -> {
                    String text = compact(passage.text());
                    return forms.stream().anyMatch(form -> holds(text, form));
                })
                .mapToInt(passage -> passage.span().length())
                .sum();
    }

    /** Whether {@code form} is in {@code text}; Latin words only as whole words. */
    private static boolean holds(String text, String form) {
        return LATIN.matcher(form).matches()
                ? Pattern.compile("(?<![a-z0-9])" + form + "(?![a-z0-9])")
                        .matcher(text)
                        .find()
                : text.contains(form);
    }

    private static String compact(String text) {
        return BLANKS.matcher(Folding.fold(text)).replaceAll("");
    }

    private static String names(List<Meeting> meetings, Locale language) {
        return meetings.stream()
                .map(meeting -> name(meeting, language))
                .collect(Collectors.joining(MESSAGES.get(language, "list.comma")));
    }

    private static String name(Meeting meeting, Locale language) {
        String name = meeting.datedName(number -> MESSAGES.get(language, "meeting.number", number));
        LocalDate date = meeting.header().date();
        return date == null
                ? name
                : name.replace(
                        date.toString(),
                        DateTimeFormatter.ofPattern(MESSAGES.get(language, "date"), language)
                                .format(date));
    }
}

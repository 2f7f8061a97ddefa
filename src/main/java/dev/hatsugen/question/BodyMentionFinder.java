package dev.hatsugen.question;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the body (council, committee) whose meetings a question is about: 「防災会議で…」, 「まちづくり防災委員会の第3回」. */
final class BodyMentionFinder {

    private static final int MIN_LENGTH = 4;
    private static final int MIN_LAST_WORD_LENGTH = 2;
    private static final Pattern IS_MEETING = Lexicon.of("meeting-words").pattern("body-end");

    /** What is behind a body where its meetings are meant, and not somebody who speaks for it. */
    private static final Pattern MEETS =
            Pattern.compile("^" + Lexicon.of("behind-names").expression("meets"));

    private BodyMentionFinder() {}

    /**
     * A body that a question names.
     *
     * @param span the words
     * @param meetings its meetings
     */
    record Named(Span span, List<Meeting> meetings) {}

    /** The body that {@code question} names; empty where it names none. */
    static Optional<Named> find(String question, List<Meeting> meetings) {
        Map<String, Set<Meeting>> forms = new LinkedHashMap<>();
        for (Meeting meeting : meetings) {
            for (String form : forms(meeting)) {
                forms.computeIfAbsent(form, name -> new LinkedHashSet<>()).add(meeting);
            }
        }
        return forms.entrySet().stream()
                .filter(form ->
                        form.getKey().length() >= MIN_LENGTH || form.getValue().size() < meetings.size())
                .filter(form -> question.contains(form.getKey()))
                .max((one, other) ->
                        Integer.compare(one.getKey().length(), other.getKey().length()))
                .flatMap(form -> named(question, form.getKey(), List.copyOf(form.getValue())));
    }

    private static Optional<Named> named(String question, String form, List<Meeting> meetings) {
        if (EnglishBodies.isEnglish(form)) {
            return EnglishBodies.find(question, form).map(span -> new Named(span, meetings));
        }
        Matcher place = Pattern.compile(Pattern.quote(form)).matcher(question);
        while (place.find()) {
            boolean whole = form.length() >= MIN_LENGTH || !isOfLongerName(question, place.start());
            if (whole && MEETS.matcher(question.substring(place.end())).find()) {
                return Optional.of(new Named(new Span(place.start(), place.end()), meetings));
            }
        }
        return Optional.empty();
    }

    /** Whether a noun is right before a last word, which makes another body of it: 教育委員会 is not every 委員会. */
    private static boolean isOfLongerName(String question, int start) {
        return Words.of(question).stream()
                .anyMatch(word -> word.span().end() == start && word.isContent() && word.kind() != Word.Kind.NUMBER);
    }

    /**
     * The name of the body, and its ends from a word on: まちづくり防災委員会, 防災委員会; the last word alone, 総会, only tells it from
     * bodies that end otherwise.
     */
    private static List<String> forms(Meeting meeting) {
        String body = meeting.header().body();
        if (body == null) {
            return List.of();
        }
        if (EnglishBodies.isEnglish(Folding.fold(body))) {
            return EnglishBodies.forms(Folding.fold(body));
        }
        String folded = Folding.fold(body).replaceAll("\\s", "");
        List<String> forms = new ArrayList<>();
        for (Word word : Words.of(folded)) {
            String rest = folded.substring(word.span().start());
            boolean isLong = rest.length() >= MIN_LENGTH
                    && rest.length() > word.surface().length();
            boolean isLastWord = rest.length() >= MIN_LAST_WORD_LENGTH
                    && rest.length() < folded.length()
                    && IS_MEETING.matcher(rest).find();
            if (word.isContent() && (isLong || isLastWord)) {
                forms.add(rest);
            }
        }
        return forms;
    }
}

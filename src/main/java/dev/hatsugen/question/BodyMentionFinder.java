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
                .filter(form -> question.contains(form.getKey()))
                .max((one, other) ->
                        Integer.compare(one.getKey().length(), other.getKey().length()))
                .flatMap(form -> named(question, form.getKey(), List.copyOf(form.getValue())));
    }

    private static Optional<Named> named(String question, String form, List<Meeting> meetings) {
        Matcher place = Pattern.compile(Pattern.quote(form)).matcher(question);
        while (place.find()) {
            if (MEETS.matcher(question.substring(place.end())).find()) {
                return Optional.of(new Named(new Span(place.start(), place.end()), meetings));
            }
        }
        return Optional.empty();
    }

    /** The name of the body, and its ends from a word on: まちづくり防災委員会, 防災委員会. */
    private static List<String> forms(Meeting meeting) {
        String body = meeting.header().body();
        if (body == null) {
            return List.of();
        }
        String folded = Folding.fold(body).replaceAll("\\s", "");
        List<String> forms = new ArrayList<>();
        for (Word word : Words.of(folded)) {
            String rest = folded.substring(word.span().start());
            boolean begins = word.isContent()
                    && rest.length() >= MIN_LENGTH
                    && rest.length() > word.surface().length();
            if (begins) {
                forms.add(rest);
            }
        }
        return forms;
    }
}

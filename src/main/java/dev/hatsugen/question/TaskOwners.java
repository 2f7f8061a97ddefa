package dev.hatsugen.question;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.Terms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** People whose tasks a question asks for: the record lists them under their names, and their own words do not answer. */
final class TaskOwners {

    private static final Pattern ASSIGNED = Lexicon.of("addressed").pattern("assigned");

    private TaskOwners() {}

    /** Those of {@code who} whose tasks the folded {@code question} asks for. */
    static List<PersonMention> in(String question, List<PersonMention> who) {
        return who.stream()
                .filter(person -> ASSIGNED.matcher(
                                question.substring(person.span().end()))
                        .find())
                .toList();
    }

    /** {@code topic} with the names and labels of {@code owners} among its terms, as lists of tasks may have any of them. */
    static Topic named(Topic topic, List<PersonMention> owners) {
        Map<String, Float> terms = new LinkedHashMap<>(topic.terms());
        List<String> names = new ArrayList<>();
        for (PersonMention owner : owners) {
            owner.participants().forEach(person -> names.add(person.shown()));
        }
        names.stream().flatMap(name -> Terms.of(name).stream()).forEach(term -> terms.putIfAbsent(term.text(), 1f));
        return new Topic(topic.text(), terms, topic.key(), topic.names(), topic.descriptive());
    }
}

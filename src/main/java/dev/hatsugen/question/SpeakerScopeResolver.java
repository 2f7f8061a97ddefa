package dev.hatsugen.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells apart whose words a question asks for and who is merely mentioned in it. */
final class SpeakerScopeResolver {

    /** Characters between two names that are joined: と, " and ". */
    private static final int MAX_JOINT_LENGTH = 5;

    private SpeakerScopeResolver() {}

    /**
     * The people of {@code who}; where several different ones are named, only those whom the sentence is about (は) or who are
     * joined to them (と, 、) stay strict.
     */
    static List<PersonMention> whoIsAsked(String question, List<PersonMention> who) {
        List<PersonMention> strict = who.stream().filter(PersonMention::strict).toList();
        if (strict.size() < 2 || samePeople(strict)) {
            return who;
        }
        List<PersonMention> about =
                strict.stream().filter(named -> isSubject(question, named)).toList();
        List<PersonMention> asked = joinedTo(question, strict, about.isEmpty() ? strict.subList(0, 1) : about);
        List<PersonMention> result = new ArrayList<>();
        for (PersonMention named : who) {
            boolean kept = !named.strict() || asked.contains(named);
            result.add(
                    kept
                            ? named
                            : new PersonMention(named.asked(), named.span(), named.voices(), false, named.office()));
        }
        return result;
    }

    private static boolean samePeople(List<PersonMention> strict) {
        Set<String> shared = new HashSet<>(keys(strict.getFirst()));
        strict.forEach(named -> shared.retainAll(keys(named)));
        return !shared.isEmpty();
    }

    private static Set<String> keys(PersonMention who) {
        Set<String> keys = new HashSet<>();
        who.voices().forEach(voice -> keys.add(voice.key()));
        return keys;
    }

    private static boolean isSubject(String question, PersonMention who) {
        String after = question.substring(who.span().end());
        return after.startsWith("は") || after.startsWith("によると") || after.startsWith("も");
    }

    private static List<PersonMention> joinedTo(
            String question, List<PersonMention> strict, List<PersonMention> subjects) {
        List<PersonMention> joined = new ArrayList<>(subjects);
        for (PersonMention named : strict) {
            String after = question.substring(named.span().end());
            boolean beforeAnother = after.startsWith("と")
                    || after.startsWith("、")
                    || after.startsWith("・")
                    || after.startsWith(" and ");
            for (PersonMention next : strict) {
                int gap = next.span().start() - named.span().end();
                boolean pair = beforeAnother && gap > 0 && gap <= MAX_JOINT_LENGTH;
                if (pair && joined.contains(next) != joined.contains(named)) {
                    joined.add(joined.contains(next) ? named : next);
                }
            }
        }
        return joined;
    }
}

package dev.hatsugen.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells apart whose words a question asks for and who is merely mentioned in it. */
final class Speaking {

    /** Characters between two names that are joined: と, " and ". */
    private static final int LONGEST_JOINT = 5;

    private Speaking() {}

    /**
     * The people of {@code who}; where several different ones are named, only those whom the sentence is about (は) or who are
     * joined to them (と, 、) stay strict.
     */
    static List<Who> whoIsAsked(String question, List<Who> who) {
        List<Who> strict = who.stream().filter(Who::strict).toList();
        if (strict.size() < 2 || samePeople(strict)) {
            return who;
        }
        List<Who> about =
                strict.stream().filter(named -> isSubject(question, named)).toList();
        List<Who> asked = joinedTo(question, strict, about.isEmpty() ? strict.subList(0, 1) : about);
        List<Who> result = new ArrayList<>();
        for (Who named : who) {
            boolean kept = !named.strict() || asked.contains(named);
            result.add(kept ? named : new Who(named.asked(), named.span(), named.voices(), false, named.office()));
        }
        return result;
    }

    private static boolean samePeople(List<Who> strict) {
        Set<String> shared = new HashSet<>(keys(strict.getFirst()));
        strict.forEach(named -> shared.retainAll(keys(named)));
        return !shared.isEmpty();
    }

    private static Set<String> keys(Who who) {
        Set<String> keys = new HashSet<>();
        who.voices().forEach(voice -> keys.add(voice.key()));
        return keys;
    }

    private static boolean isSubject(String question, Who who) {
        String after = question.substring(who.span().end());
        return after.startsWith("は") || after.startsWith("によると") || after.startsWith("も");
    }

    private static List<Who> joinedTo(String question, List<Who> strict, List<Who> subjects) {
        List<Who> joined = new ArrayList<>(subjects);
        for (Who named : strict) {
            String after = question.substring(named.span().end());
            boolean beforeAnother = after.startsWith("と")
                    || after.startsWith("、")
                    || after.startsWith("・")
                    || after.startsWith(" and ");
            for (Who next : strict) {
                int gap = next.span().start() - named.span().end();
                boolean pair = beforeAnother && gap > 0 && gap <= LONGEST_JOINT;
                if (pair && joined.contains(next) != joined.contains(named)) {
                    joined.add(joined.contains(next) ? named : next);
                }
            }
        }
        return joined;
    }
}

package dev.hatsugen.question;

import dev.hatsugen.language.Lexicon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells apart whose words a question asks for and who is merely mentioned in it. */
final class SpeakerScopeResolver {

    /** Characters between two names that are joined: と, " and ". */
    private static final int MAX_JOINT_LENGTH = 5;

    private static final Pattern ADDRESSED = Lexicon.of("addressed").pattern("addressed");
    private static final Pattern CAPACITY =
            Pattern.compile("^" + Lexicon.of("behind-names").expression("capacity"));
    private static final Pattern ASKER = Lexicon.of("asker").pattern("asker");
    private static final Pattern SUBJECT =
            Pattern.compile("^" + Lexicon.of("behind-names").expression("subject"));

    private SpeakerScopeResolver() {}

    /**
     * The people of {@code who}; where several different ones are named, only those whom the sentence is about (は) or who are
     * joined to them (と, 、) stay strict.
     */
    static List<PersonMention> whoIsAsked(String question, List<PersonMention> who) {
        List<PersonMention> named = who.stream()
                .map(mention -> mention.people().size() > 1 ? mention.introduced(question) : mention)
                .map(mention -> isSpokenTo(question, mention) || PassingMention.is(question, mention)
                        ? mention.likely()
                        : mention)
                .toList();
        return amongSeveral(question, withoutCapacities(question, named));
    }

    /** The body or office that somebody who is named speaks for (早川部長、建設部として) is not asked for beside them. */
    private static List<PersonMention> withoutCapacities(String question, List<PersonMention> who) {
        boolean isNamed = who.stream().anyMatch(mention -> mention.strict() && !isCapacity(question, mention));
        return who.stream()
                .map(mention -> isNamed && isCapacity(question, mention) ? mention.likely() : mention)
                .toList();
    }

    private static boolean isCapacity(String question, PersonMention who) {
        return CAPACITY.matcher(question.substring(who.span().end())).find();
    }

    /** Whether a question is about what others say to them, or about the answer that they get. */
    private static boolean isSpokenTo(String question, PersonMention who) {
        String after = question.substring(who.span().end());
        return ADDRESSED.matcher(after).find() || ASKER.matcher(after).find();
    }

    private static List<PersonMention> amongSeveral(String question, List<PersonMention> who) {
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
            result.add(kept ? named : named.likely());
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
        who.participants().forEach(participant -> keys.add(participant.key()));
        return keys;
    }

    private static boolean isSubject(String question, PersonMention who) {
        String after = question.substring(who.span().end());
        return SUBJECT.matcher(after).find();
    }

    private static List<PersonMention> joinedTo(
            String question, List<PersonMention> strict, List<PersonMention> subjects) {
        List<PersonMention> joined = new ArrayList<>(subjects);
        for (int at = 0; at < joined.size(); at++) {
            PersonMention known = joined.get(at);
            for (PersonMention other : strict) {
                boolean beside = areJoined(question, known, other) || areJoined(question, other, known);
                if (beside && !joined.contains(other)) {
                    joined.add(other);
                }
            }
        }
        return joined;
    }

    /** Whether the one is right before the other, with a word between that joins them. */
    private static boolean areJoined(String question, PersonMention named, PersonMention next) {
        String after = question.substring(named.span().end());
        boolean beforeAnother =
                after.startsWith("と") || after.startsWith("、") || after.startsWith("・") || after.startsWith(" and ");
        int gap = next.span().start() - named.span().end();
        return beforeAnother && gap > 0 && gap <= MAX_JOINT_LENGTH;
    }
}

package dev.hatsugen.conversation;

import dev.hatsugen.language.Lexicon;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words in a whole sentence that point back: それについて, その会合, he, "about it". */
final class AnaphoraResolver {

    private static final Lexicon ANAPHORA = Lexicon.of("anaphora");
    private static final Pattern TOPIC = ANAPHORA.pattern("topic");
    private static final Pattern PERSON = ANAPHORA.pattern("person");
    private static final Pattern MEETING = ANAPHORA.pattern("meeting");

    private AnaphoraResolver() {}

    /**
     * The sentence with what its pointers mean in their place, and what that was.
     *
     * @param old what the question before names
     */
    static Optional<Resolved> resolve(String sentence, Named old) {
        Resolved resolved = new Resolved(sentence, false, false, false);
        Matcher topic = TOPIC.matcher(resolved.sentence());
        if (!old.topic().isEmpty() && topic.find()) {
            resolved = new Resolved(topic.replaceFirst(Matcher.quoteReplacement(old.topic())), false, false, true);
        }
        Matcher person = PERSON.matcher(resolved.sentence());
        if (!old.people().isEmpty() && person.find()) {
            resolved = new Resolved(
                    person.replaceFirst(Matcher.quoteReplacement(old.people())), true, false, resolved.topic());
        }
        Matcher meeting = MEETING.matcher(resolved.sentence());
        if (!old.meeting().isEmpty() && meeting.find()) {
            resolved = new Resolved(
                    meeting.replaceFirst(Matcher.quoteReplacement(old.meeting())),
                    resolved.people(),
                    true,
                    resolved.topic());
        }
        return resolved.people() || resolved.meeting() || resolved.topic() ? Optional.of(resolved) : Optional.empty();
    }

    /**
     * A sentence that points back no more.
     *
     * @param sentence the sentence
     * @param people whether it takes over people
     * @param meeting whether it takes over a meeting
     * @param topic whether it takes over the topic
     */
    record Resolved(String sentence, boolean people, boolean meeting, boolean topic) {}
}

package dev.hatsugen.question;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.SpeakerRole;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a question asks, as far as it can be told without a language model.
 *
 * @param question as it was asked
 * @param language {@link Locale#JAPANESE} or {@link Locale#ENGLISH}
 * @param kind the kind of answer it asks for
 * @param asksWho whether it asks for people
 * @param meetings the meetings it names, oldest first; empty for all
 * @param who the people it names
 * @param part the part of a meeting it names, or null
 * @param topic the rest: its words without people, meetings and the words that only ask
 * @param gap something it names and the corpus lacks, or null
 * @param role whether it wants turns that ask or turns that answer; null where it does not say
 * @param shared the number of a meeting that several bodies have, or null
 */
public record ParsedQuestion(
        String question,
        Locale language,
        QuestionType kind,
        boolean asksWho,
        List<Meeting> meetings,
        List<PersonMention> who,
        @Nullable Part part,
        Topic topic,
        @Nullable UnresolvedMention gap,
        @Nullable SpeakerRole role,
        @Nullable SharedNumber shared) {

    /** A question that does not say whether it wants turns that ask or turns that answer. */
    public ParsedQuestion(
            String question,
            Locale language,
            QuestionType kind,
            boolean asksWho,
            List<Meeting> meetings,
            List<PersonMention> who,
            @Nullable Part part,
            Topic topic,
            @Nullable UnresolvedMention gap) {
        this(question, language, kind, asksWho, meetings, who, part, topic, gap, null, null);
    }

    private static final int MAX_TERMS_OF_A_SHORT_TOPIC = 3;

    /** A part of a meeting that questions name. */
    public enum Part {
        OPENING,
        CLOSING
    }

    public ParsedQuestion {
        meetings = List.copyOf(meetings);
        who = List.copyOf(who);
    }

    /** Whether somebody is named whose words alone can answer. */
    public boolean namesSpeaker() {
        return who.stream().anyMatch(PersonMention::strict);
    }

    /** The same question, which anybody may answer. */
    public ParsedQuestion withoutSpeakers() {
        return new ParsedQuestion(
                question, language, kind, asksWho, meetings, List.of(), part, topic, gap, role, shared);
    }

    /** Whether it asks for all who spoke of its topic, so that every passage is looked through for it. */
    public boolean asksForEveryone() {
        boolean isShort = topic.key().size() <= MAX_TERMS_OF_A_SHORT_TOPIC;
        return kind == QuestionType.EVERYONE || (asksWho && isShort && !namesSpeaker());
    }

    /** Whether it only names a thing, with no word on what is asked of it. Whoever spoke of it is meant. */
    public boolean isBareTopic() {
        return kind == QuestionType.FACT
                && who.isEmpty()
                && !topic.isEmpty()
                && !topic.descriptive()
                && topic.key().size() <= MAX_TERMS_OF_A_SHORT_TOPIC
                && Words.of(Folding.fold(question)).stream().noneMatch(word -> word.kind() == Word.Kind.VERB);
    }

    /** The same question, which asks for all who spoke of its topic. */
    public ParsedQuestion ofEveryone() {
        return new ParsedQuestion(
                question, language, QuestionType.EVERYONE, asksWho, meetings, who, part, topic, gap, role, shared);
    }

    /** The same question, which asks for the agenda. */
    public ParsedQuestion ofAgenda() {
        return new ParsedQuestion(
                question, language, QuestionType.AGENDA, asksWho, meetings, who, part, topic, gap, role, shared);
    }

    /** The kind of people it asks for; null where anybody may answer, or somebody is named. */
    public @Nullable SpeakerGroup group() {
        return namesSpeaker() ? null : SpeakerGroup.in(Folding.fold(question));
    }

    /** Whether it asks about an item of the agenda rather than about the agenda. */
    public boolean namesItem() {
        return kind.isOfAgenda() && !TopicExtractor.isOfRecordOnly(topic);
    }

    /** Whether it uses words of the record and is about something else: what the participants were paid. */
    public boolean namesSubject() {
        return kind.isOfRecord() && !TopicExtractor.isOfRecordOnly(topic);
    }

    /** The participants that may answer, at the meetings that are named; empty where anybody may. */
    public List<Participant> speakers() {
        return who.stream()
                .filter(PersonMention::strict)
                .flatMap(named -> named.participants().stream())
                .filter(participant -> meetings.isEmpty() || meetings.contains(participant.meeting()))
                .distinct()
                .toList();
    }
}

package dev.hatsugen.requests;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.minutes.Speaker;
import dev.hatsugen.minutes.Statement;
import dev.hatsugen.quote.QuoteVerifier;
import dev.hatsugen.quote.Relation;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where somebody takes up what a member said: 「山本本部員から指摘のあった」, 「山本本部員からも御指摘いただいた」. */
final class Mentions {

    private static final Lexicon WORDS = Lexicon.of("taken-up");
    private static final String TITLE = "[^\\s、。]{0,4}?" + WORDS.expression("title");
    private static final String TAKEN_UP = WORDS.expression("by");
    private static final String TOPIC = "は、";

    private Mentions() {}

    /**
     * A mention of somebody's point.
     *
     * @param who the key of the speaker, or of the person who did not speak
     * @param passage the passage of whoever takes it up
     * @param sentence its sentence
     * @param named the words that name them and take up
     * @param point the words that name them, and what their point was about
     * @param words those of {@code named}
     */
    record Mention(String who, Passage passage, Span sentence, Span named, Span point, VerifiedQuote words) {

        /** Whether what is taken up was asked for, and no mere question or opinion. */
        boolean tellsOfRequest() {
            return WORDS.has("asked", words.text());
        }
    }

    /** The mentions in {@code passage} of people of {@code meeting} other than its speaker. */
    static List<Mention> in(Passage passage, Meeting meeting) {
        List<Mention> mentions = new ArrayList<>();
        String text = passage.statement().words().text();
        for (Speaker speaker : people(meeting)) {
            Attendee attendee = speaker.attendee();
            if (attendee == null
                    || speaker.key().equals(passage.statement().speaker().key())) {
                continue;
            }
            Pattern wanted = Pattern.compile(Pattern.quote(attendee.name().surname()) + TITLE + TAKEN_UP);
            for (Span sentence : passage.sentences()) {
                Matcher matcher = wanted.matcher(sentence.of(text));
                if (matcher.find()) {
                    Span words = new Span(sentence.start() + matcher.start(), sentence.start() + matcher.end());
                    VerifiedQuote quote =
                            QuoteVerifier.quote(meeting, passage.statement(), words, Relation.MENTIONED, 1);
                    mentions.add(
                            new Mention(speaker.key(), passage, sentence, words, point(words, sentence, text), quote));
                }
            }
        }
        return mentions;
    }

    /** {@code words} and what follows up to the end of the topic (は、) that they introduce. */
    private static Span point(Span words, Span sentence, String text) {
        int topic = text.indexOf(TOPIC, words.end());
        return topic >= 0 && topic + TOPIC.length() <= sentence.end()
                ? new Span(words.start(), topic + TOPIC.length())
                : sentence;
    }

    private static Set<Speaker> people(Meeting meeting) {
        Set<Speaker> people = new LinkedHashSet<>();
        Set<String> keys = new LinkedHashSet<>();
        for (Statement statement : meeting.statements()) {
            if (keys.add(statement.speaker().key())) {
                people.add(statement.speaker());
            }
        }
        for (Attendee attendee : meeting.attendees()) {
            Speaker silent = new Speaker(null, attendee, Speaker.Proof.NONE);
            if (keys.add(silent.key())) {
                people.add(silent);
            }
        }
        return people;
    }
}

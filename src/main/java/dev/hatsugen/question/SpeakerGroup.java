package dev.hatsugen.question;

import dev.hatsugen.minutes.Speaker;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The kind of people that a question asks for when it asks who: 大臣, 有識者, 本部員. */
public enum SpeakerGroup {
    /** Who speaks for the government by office. */
    MINISTERS(
            "(?:た|る|の|どの)(?:閣僚|大臣)(?:は(?:誰|だれ|どなた|いま|いた)|たち|を|全員|[?？。、]|$)|閣僚の(?:うち|中)|\\b(?:which|what|any) ministers?\\b"),
    /** Members who are called for what they know. */
    EXPERTS("有識者|専門家|\\bexperts?\\b"),
    /** Whoever the record calls a member of the body. */
    MEMBERS("(?:た|る|の|どの)(?:本部員|委員)(?:は(?:誰|だれ|どなた|いま|いた)|たち|を|全員|[?？。、]|$)");

    private static final Pattern OFFICE = Pattern.compile("大臣|長官|政務官|委員長|本部長|知事|市長|町長|村長");
    private static final Pattern MEMBER = Pattern.compile("(?:本部員|委員|構成員|議員)$");

    private final Pattern words;

    SpeakerGroup(String words) {
        this.words = Pattern.compile(words);
    }

    /** The group that a folded question asks for; null where anybody may answer. */
    static @Nullable SpeakerGroup in(String folded) {
        return Stream.of(values())
                .filter(group -> group.words.matcher(folded).find())
                .findFirst()
                .orElse(null);
    }

    /** Whether {@code speaker} is one of them, by the label that the record gives. */
    public boolean has(Speaker speaker) {
        String label = speaker.label() == null ? "" : speaker.label();
        boolean office = OFFICE.matcher(label).find();
        return switch (this) {
            case MINISTERS -> office;
            case EXPERTS -> !office;
            case MEMBERS -> MEMBER.matcher(label).find();
        };
    }
}

package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.Attendee;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who writes the record, and heads the own turns with a word for oneself: {@code 自分：…} below {@code 書記：早川}, {@code Me: …}. */
final class RecordKeeper {

    private static final Lexicon WORDS = Lexicon.of("speaker-labels");
    private static final Pattern SELF = Pattern.compile(WORDS.expression("self"));
    private static final Pattern KEEPER = Pattern.compile(WORDS.expression("keeper"));
    private static final Pattern PRESIDING =
            Pattern.compile(Lexicon.of("attendance-words").expression("presiding"));
    private static final Pattern PARTS = Pattern.compile("[・、,/／（）()\\s　]+");

    private RecordKeeper() {}

    /** Whether {@code label} is a word by which the one who writes means oneself. */
    static boolean isSelf(String label) {
        return SELF.matcher(label.strip()).matches();
    }

    /** Whether {@code word} is an office, or what somebody does for the meeting, without a name: 書記, 進行, 組合長. */
    static boolean isDuty(String word) {
        Matcher office = OfficeTitles.OFFICE.matcher(word);
        return KEEPER.matcher(word).matches()
                || PRESIDING.matcher(word).matches()
                || (office.find() && office.start() == 0);
    }

    /** Whom such labels mean: the only one of {@code attendees} who is said to write; nobody where there is none, or several. */
    static Map<String, Attendee> called(List<TurnConvention.Heading> headings, List<Attendee> attendees) {
        List<Attendee> keepers =
                attendees.stream().filter(RecordKeeper::isKeeper).toList();
        Map<String, Attendee> called = new HashMap<>();
        for (TurnConvention.Heading heading : headings) {
            SpeakerLabel label = heading.label();
            if (keepers.size() == 1 && label != null && isSelf(label.text())) {
                called.put(label.text(), keepers.getFirst());
            }
        }
        return called;
    }

    private static boolean isKeeper(Attendee attendee) {
        return PARTS.splitAsStream(attendee.post())
                .anyMatch(part -> KEEPER.matcher(part).matches());
    }
}

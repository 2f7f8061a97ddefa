package dev.hatsugen.question;

import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Notices a person whom a question names and the minutes do not know: 石破総理, Minister Kono. */
final class UnknownPersonDetector {

    private static final Pattern HONORIFIC =
            Pattern.compile("^(?:さん|氏|先生|君|本部員|委員|議員|[^\\s、。はがをにでと]{0,10}?(?:大臣|長官|総理|首相|大統領|知事|政務官|議長|会長|社長|教授))");
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(?:Mr|Ms|Mrs|Dr|Prof|Professor|Minister|Prime Minister|Chairman|Secretary|Governor|President|Member)\\.? "
                    + "((?!Of\\b|For\\b|In\\b|Said\\b|Say\\b|And\\b)[A-Z][a-z]+)");

    private UnknownPersonDetector() {}

    /**
     * The first such name, as asked.
     *
     * @param original the question as typed: the case of English names tells
     * @param folded the same, folded
     */
    static Optional<String> find(String original, String folded, List<PersonMention> known) {
        for (Word word : Words.of(folded)) {
            if (word.kind() != Word.Kind.PERSON || PersonMention.anyOverlaps(known, word.span())) {
                continue;
            }
            Matcher honorific = HONORIFIC.matcher(folded.substring(word.span().end()));
            if (honorific.find() && word.surface().length() > 1) {
                return Optional.of(word.span().of(folded) + honorific.group());
            }
        }
        Matcher english = ENGLISH.matcher(original);
        while (english.find()) {
            boolean meant = known.stream()
                    .anyMatch(who -> who.asked().contains(english.group(1).toLowerCase(Locale.ROOT)));
            if (!meant) {
                return Optional.of(english.group());
            }
        }
        return Optional.empty();
    }
}

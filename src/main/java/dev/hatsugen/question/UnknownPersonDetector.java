package dev.hatsugen.question;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Notices a person whom a question names and the minutes do not know: 石田総理, Minister Kono. */
final class UnknownPersonDetector {

    private static final Lexicon TITLES = Lexicon.of("honorifics");
    private static final Pattern ENGLISH = Pattern.compile("\\b(?i:" + TITLES.expression("before") + "|"
            + TITLES.expression("title") + "\\.? )((?!(?i:" + TITLES.expression("no-name") + ")\\b)[A-Z][a-z]+)");

    /** Who is asked to have said something: "What did John Smith say" */
    private static final Pattern NAME =
            Pattern.compile("\\b(?i:did|does|has|have) ((?:\\p{Lu}[\\p{L}'’-]+ ){0,2}\\p{Lu}[\\p{Ll}'’-]{2,}) (?i:"
                    + Lexicon.of("asked-persons").expression("says") + ")");

    /** Behind a name without a form of address that begins the question. */
    private static final Pattern IS_ASKED = Lexicon.of("asked-persons").pattern("bare");

    private static final Pattern SAYING = Lexicon.of("saying").pattern("said");

    /** The end of a name whose bearer something belongs to, typed without its apostrophe: "Mrs Holts fall". */
    private static final Pattern OWNED = Pattern.compile("s$");

    private UnknownPersonDetector() {}

    /**
     * The first such name, as asked.
     *
     * @param original the question as typed: the case of English names tells
     * @param folded the same, folded
     * @param isMentioned whether a name is in the minutes: others may quote somebody who did not speak
     */
    static Optional<String> find(
            String original, String folded, List<PersonMention> known, Predicate<String> isMentioned) {
        List<Word> words = Words.of(folded);
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            Word before = words.get(Math.max(0, i - 1));
            boolean isGivenName = before.kind() == Word.Kind.PERSON
                    && before.span().end() == word.span().start()
                    && !PersonMention.anyOverlaps(known, before.span());
            int start = isGivenName ? before.span().start() : word.span().start();
            if (word.kind() != Word.Kind.PERSON || PersonMention.anyOverlaps(known, word.span())) {
                continue;
            }
            int end = word.span().end();
            int address = Address.length(folded.substring(end));
            boolean isAsked = address > 0 || (start == 0 && isAsked(folded.substring(end)));
            if (isAsked && word.surface().length() > 1 && !isMentioned.test(word.surface())) {
                return Optional.of(folded.substring(start, end + address));
            }
        }
        Matcher english = ENGLISH.matcher(original);
        while (english.find()) {
            boolean meant = known.stream()
                    .anyMatch(who -> who.asked().contains(english.group(1).toLowerCase(Locale.ROOT)));
            String owner = OWNED.matcher(english.group(1)).replaceFirst("");
            if (!meant && !isMentioned.test(english.group(1)) && !isMentioned.test(owner)) {
                return Optional.of(english.group());
            }
        }
        return name(original, known, isMentioned);
    }

    /** Whether what follows a name asks what its bearer said. */
    private static boolean isAsked(String after) {
        return IS_ASKED.matcher(after).lookingAt() && SAYING.matcher(after).find();
    }

    private static Optional<String> name(String original, List<PersonMention> known, Predicate<String> isMentioned) {
        Matcher name = NAME.matcher(original);
        boolean isUnknown = name.find()
                && Stream.of(name.group(1).split(" "))
                        .noneMatch(word -> isMentioned.test(word)
                                || known.stream().anyMatch(who -> who.asked().contains(word.toLowerCase(Locale.ROOT))));
        return isUnknown ? Optional.of(name.group(1)) : Optional.empty();
    }
}

package dev.hatsugen.writing;

import dev.hatsugen.language.Glosser;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every person, office, body, place and product that a sentence names is in what it leans on. */
final class NameCheck implements PointCheck {

    private static final Pattern TITLED = Pattern.compile("([\\p{IsHan}ァ-ヶー々]{1,12}?)("
            + Lexicon.of("honorifics").expression("behind") + "|" + ranks() + ")(?![\\p{IsHan}])");
    private static final Pattern FOREIGN = Pattern.compile("[ァ-ヶー]{4,}|[a-z][a-z0-9&.-]+");

    private final KnownPeople people;

    NameCheck(KnownPeople people) {
        this.people = people;
    }

    @Override
    public boolean holds(String sentence, Evidence evidence) {
        String facts = evidence.english();
        if (people.in(sentence).stream().anyMatch(name -> !facts.contains(name))) {
            return false;
        }
        return !Glosser.isJapanese(sentence) || namesStand(sentence, evidence);
    }

    private static boolean namesStand(String sentence, Evidence evidence) {
        String facts = evidence.english();
        boolean proper = Words.of(sentence).stream()
                .filter(word -> word.kind() == Word.Kind.PERSON || word.kind() == Word.Kind.NAME)
                .allMatch(word -> facts.contains(word.surface()));
        return proper && titledStand(sentence, evidence) && foreignStand(sentence, facts);
    }

    /** A person with an office or a word of respect: together in the words, or both beside the quotes. */
    private static boolean titledStand(String sentence, Evidence evidence) {
        Matcher titled = TITLED.matcher(sentence);
        while (titled.find()) {
            boolean together = evidence.english().contains(titled.group());
            String beside = evidence.beside();
            boolean apart = beside.contains(titled.group(1)) && beside.contains(titled.group(2));
            if (!together && !apart) {
                return false;
            }
        }
        return true;
    }

    private static boolean foreignStand(String sentence, String facts) {
        Matcher foreign = FOREIGN.matcher(sentence);
        while (foreign.find()) {
            if (!facts.contains(foreign.group())) {
                return false;
            }
        }
        return true;
    }

    private static String ranks() {
        return String.join(
                "|",
                Lexicon.of("ranks").rules().stream()
                        .map(rule -> rule.pattern().pattern())
                        .toList());
    }
}

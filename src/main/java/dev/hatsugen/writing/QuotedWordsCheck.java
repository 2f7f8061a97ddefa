package dev.hatsugen.writing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a sentence puts between quotation marks is in its quotes letter by letter: a model types no quote of its own. */
final class QuotedWordsCheck implements PointCheck {

    private static final Pattern QUOTED = Pattern.compile("[「『“\"]([^「」『』“”\"]+)[」』”\"]");

    @Override
    public boolean holds(String sentence, Evidence evidence) {
        Matcher quoted = QUOTED.matcher(sentence);
        String facts = evidence.facts().replaceAll("\\s+", "");
        while (quoted.find()) {
            if (!facts.contains(quoted.group(1).replaceAll("\\s+", ""))) {
                return false;
            }
        }
        return true;
    }
}

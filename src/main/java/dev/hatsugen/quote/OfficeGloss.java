package dev.hatsugen.quote;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Glosser;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What offices and other titles are called in English, as far as the glossary knows all their words. */
final class OfficeGloss {

    /** The short sign of a kind of company, within its name. */
    private static final Pattern SIGN = Pattern.compile("\\(.\\)");

    private static final Pattern BRACKETS = Pattern.compile("([^()]+)\\(([^()]+)\\)");
    private static final Pattern IN_CHARGE = Pattern.compile("(.+) (minister in charge)");

    private final Glosser glosser;

    OfficeGloss(Glosser glosser) {
        this.glosser = glosser;
    }

    /** The title with a capital; empty where a word of it is not known, or where it is in English. */
    String of(String title) {
        String folded = SIGN.matcher(Folding.fold(title)).replaceAll("");
        Matcher brackets = BRACKETS.matcher(folded);
        if (!brackets.matches()) {
            return capital(words(folded));
        }
        String outside = words(brackets.group(1));
        String inside = words(brackets.group(2));
        return outside.isEmpty() || inside.isEmpty() ? "" : capital(outside) + " (" + inside + ")";
    }

    private String words(String title) {
        List<Glosser.Unit> units = Glosser.isJapanese(title) ? glosser.units(title) : List.of();
        StringBuilder english = new StringBuilder();
        StringBuilder office = new StringBuilder();
        int end = 0;
        for (Glosser.Unit unit : units) {
            if (unit.entry() == null) {
                return "";
            }
            boolean isAnother = !office.isEmpty()
                    && holdsKanji(title.substring(end, unit.span().start()));
            if (isAnother) {
                english.append(office(office)).append(" and ");
                office.setLength(0);
            }
            office.append(office.isEmpty() ? "" : " ").append(unit.entry().gloss());
            end = unit.span().end();
        }
        return english.append(office(office)).toString();
    }

    /** Between two offices of one person is a word in kanji that says so. */
    private static boolean holdsKanji(String between) {
        return between.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    private static String office(CharSequence words) {
        return IN_CHARGE.matcher(words).replaceFirst("$2 of $1");
    }

    private static String capital(String title) {
        return title.isEmpty() ? "" : title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }
}

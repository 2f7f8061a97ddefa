package dev.hatsugen.parsing;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whom brackets behind items name on a page where nearly all items end with such brackets, whether a list has them or not. */
final class UsualEnds {

    private static final int MIN_SPEAKERS = 2;
    private static final Pattern BULLET = Pattern.compile("^[-*+・•●◆‣] ?");
    private static final Pattern SAID = Pattern.compile("[。！？!?…]$");

    /** Of ten items so many end with a sentence and a word in brackets where that word is who said it. */
    private static final int MIN_ITEMS_TENTHS = 7;

    private UsualEnds() {}

    /** What has a name's shape or comes back behind items, if nearly all of them are sentences with somebody behind. */
    static Set<String> of(Page page, int from, LabelJudge judge) {
        Map<String, Integer> uses = new HashMap<>();
        int items = 0;
        int signed = 0;
        for (int line = from; line < page.size(); line++) {
            Matcher label = EndLabels.BEHIND.matcher(page.text(line));
            items += BULLET.matcher(page.text(line)).lookingAt() ? 1 : 0;
            if (label.find()
                    && label.group("dash") == null
                    && SAID.matcher(page.text(line).substring(0, label.start()).strip())
                            .find()
                    && judge.of(EndLabels.who(label)) != LabelStrength.NONE) {
                signed++;
                uses.merge(EndLabels.who(label), 1, Integer::sum);
            }
        }
        boolean enough = signed * 10 >= items * MIN_ITEMS_TENTHS;
        uses.entrySet().removeIf(use -> use.getValue() < 2 && !isNamed(use.getKey(), judge));
        return enough && uses.size() >= MIN_SPEAKERS ? uses.keySet() : Set.of();
    }

    private static boolean isNamed(String who, LabelJudge judge) {
        return judge.isSomebody(who)
                || PersonShape.isProperName(who)
                || EndLabels.NAME.matcher(who).matches();
    }
}

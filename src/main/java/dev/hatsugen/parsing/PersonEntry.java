package dev.hatsugen.parsing;

import dev.hatsugen.minutes.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name and a post, as attendance lists write them.
 *
 * @param name the name
 * @param post the post; may be empty
 */
record PersonEntry(PersonName name, String post) {

    private static final String NAME = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}々ヶヵー]";
    private static final String OFFICE = "(?:本部長|副本部長|本部員|座長代理|座長|委員長代理|委員長|副委員長|委員|議長|副議長|部会長|会長代理|副会長|会長|理事長|理事"
            + "|大臣政務官|副大臣|大臣|長官|知事|市長|町長|村長|教授|参考人|専門委員|議員)";
    private static final Pattern SPACED_NAME =
            Pattern.compile("^((?:" + NAME + "[\\s　]+){2,6}" + NAME + ")(?:[\\s　]{2,}(\\S.*))?$");
    private static final Pattern PARTED =
            Pattern.compile("^(" + NAME + "{1,4})[\\s　]+(" + NAME + "{1,4})[\\s　]+(\\S.*)$");
    private static final Pattern WHOLE = Pattern.compile("^(" + NAME + "{3,7})[\\s　]+(\\S.*)$");
    private static final Pattern POST_FIRST =
            Pattern.compile("^(\\S*" + OFFICE + ")[\\s　]+(" + NAME + "{1,4})[\\s　]*(" + NAME + "{0,4})$");
    private static final Pattern RUN_TOGETHER = Pattern.compile("^(" + NAME + "{1,7}?)(" + OFFICE + ".*)$");
    private static final Pattern BARE = Pattern.compile("^(" + NAME + "{1,4})[\\s　]+(" + NAME + "{1,4})$");
    private static final Pattern TWO_ON_A_LINE =
            Pattern.compile("^(\\S+[\\s　]\\S+[\\s　]+\\S+)[\\s　]{2,}(\\S+[\\s　]\\S+[\\s　]+\\S+)$");

    /** The people that {@code line} names; none where it names nobody. */
    static List<PersonEntry> read(String line) {
        List<PersonEntry> people = new ArrayList<>();
        String text = line.replaceFirst("^[・･○〇◯●※\\s　]+", "").strip();
        Matcher two = TWO_ON_A_LINE.matcher(text);
        if (two.matches() && isPerson(two.group(1)) && isPerson(two.group(2))) {
            people.addAll(read(two.group(1)));
            people.addAll(read(two.group(2)));
        } else if (text.contains("、")) {
            for (String part : text.split("、")) {
                add(people, RUN_TOGETHER.matcher(part.strip()));
            }
        } else {
            one(text, people);
        }
        return people;
    }

    private static boolean isPerson(String text) {
        return PARTED.matcher(text).matches();
    }

    private static void one(String text, List<PersonEntry> people) {
        Matcher postFirst = POST_FIRST.matcher(text);
        Matcher spaced = SPACED_NAME.matcher(text);
        Matcher parted = PARTED.matcher(text);
        Matcher bare = BARE.matcher(text);
        Matcher whole = WHOLE.matcher(text);
        if (postFirst.matches()) {
            people.add(
                    new PersonEntry(new PersonName(postFirst.group(2), postFirst.group(3), null), postFirst.group(1)));
        } else if (spaced.matches()) {
            String name = spaced.group(1).replaceAll("[\\s　]", "");
            people.add(new PersonEntry(split(name), spaced.group(2) == null ? "" : spaced.group(2)));
        } else if (parted.matches()) {
            people.add(new PersonEntry(new PersonName(parted.group(1), parted.group(2), null), parted.group(3)));
        } else if (bare.matches()) {
            people.add(new PersonEntry(new PersonName(bare.group(1), bare.group(2), null), ""));
        } else if (whole.matches()) {
            people.add(new PersonEntry(split(whole.group(1)), whole.group(2)));
        } else {
            add(people, RUN_TOGETHER.matcher(text));
        }
    }

    private static void add(List<PersonEntry> people, Matcher runTogether) {
        if (runTogether.matches()) {
            people.add(new PersonEntry(split(runTogether.group(1)), runTogether.group(2)));
        }
    }

    /** A name without a blank: up to three characters may be a surname alone and stay whole, longer ones are parted after two. */
    private static PersonName split(String name) {
        return name.length() < 4
                ? new PersonName(name, "", null)
                : new PersonName(name.substring(0, 2), name.substring(2), null);
    }
}

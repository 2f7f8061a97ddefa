package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name and a post, as attendance lists write them.
 *
 * @param name the name; whole, as its surname, where no blank parts it
 * @param post the post; may be empty
 */
record PersonEntry(PersonName name, String post) {

    private static final String LETTER = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}々ヶヵー]";
    private static final String SEAT = "(?:[0-9０-９]{1,3}|[〇一二三四五六七八九十百]{1,4})[\\s　]*番";
    private static final Pattern SEATED = Pattern.compile("^(" + SEAT + ")[\\s　]*(.*)$");
    private static final Pattern SEVERAL_SEATS = Pattern.compile("[\\s　]+(?=" + SEAT + "[\\s　]*" + LETTER + ")");
    private static final Pattern HONOURED = Pattern.compile("^(.*?)[\\s　]*" + OfficeTitles.honorific("kun") + "$");
    private static final Pattern SPACED_NAME =
            Pattern.compile("^((?:" + LETTER + "[\\s　]+){2,6}" + LETTER + ")(?:[\\s　]{2,}(\\S.*))?$");
    private static final Pattern SEPARATED =
            Pattern.compile("^(" + LETTER + "{1,5})[\\s　]+(" + LETTER + "{1,5})(?:[\\s　]+(\\S.*))?$");
    private static final Pattern WHOLE = Pattern.compile("^(" + LETTER + "{3,7})[\\s　]+(\\S.*)$");
    private static final Pattern RUN_TOGETHER =
            Pattern.compile("^(" + LETTER + "{1,8}?)(?:[（(].[）)])?((?:" + OfficeTitles.OFFICE_START + ").*)$");
    private static final Pattern BODY_FIRST = Pattern.compile("^(\\S{2,})[\\s　]+(\\S+)$");
    private static final Pattern HONORIFIC_AS_POST =
            Pattern.compile("^" + OfficeTitles.honorific("san", "kun", "sama") + "(?:[（(](.*)[）)])?$");
    private static final Pattern OF_BODY = Pattern.compile("(.{2,24})([の・])([\\p{IsHan}々]{1,4}|[\\p{IsKatakana}ー]{2,8})"
            + OfficeTitles.honorific("san", "kun", "sama", "sensei") + "(?:[（(](.*)[）)])?");
    private static final Pattern NO_PART_OF_A_NAME = Lexicon.of("office-titles").pattern("no-name-part");

    private static final Pattern SENT_BY = Lexicon.of("office-titles").pattern("sent-by");

    /** Takes off the post what is none: a word of respect ({@code さん（薬剤）} is 薬剤), the initials of the name. */
    PersonEntry {
        post = SENT_BY.matcher(Initials.without(post, name)).replaceFirst("");
        Matcher honorific = HONORIFIC_AS_POST.matcher(post);
        if (honorific.matches()) {
            post = honorific.group(1) == null ? "" : honorific.group(1);
        }
    }

    /** The people that {@code line} names; none where it names nobody. */
    static List<PersonEntry> read(String line) {
        List<PersonEntry> people = new ArrayList<>();
        String text = line.replaceFirst("^[・･○〇◯●※\\s　]+(?=[^・･○〇◯●※\\s　])", "").strip();
        if (text.contains("、") && !SEPARATED.matcher(text).matches()) {
            for (String part : text.split("、(?![^（(]{0,40}[）)])")) {
                one(part.strip(), people);
                addBareName(part.strip(), people);
            }
        } else {
            parts(text).forEach(part -> one(part.strip(), people));
        }
        return people;
    }

    /** The line cut into one part a person. */
    private static List<String> parts(String text) {
        if (SEVERAL_SEATS.matcher(text).find()) {
            return List.of(SEVERAL_SEATS.split(text));
        }
        String[] tokens = text.split("[\\s　]+");
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 3; i + 2 < tokens.length; i++) {
            boolean begins = isPersonal(tokens[i])
                    && isPersonal(tokens[i + 1])
                    && endsPost(tokens[i - 1])
                    && !isPersonal(tokens[i + 2]);
            if (begins && i - start >= 3) {
                parts.add(String.join(" ", List.of(tokens).subList(start, i)));
                start = i;
            }
        }
        parts.add(start == 0 ? text : String.join(" ", List.of(tokens).subList(start, tokens.length)));
        return parts;
    }

    private static boolean endsPost(String token) {
        return isOffice(token) || "）)".indexOf(token.charAt(token.length() - 1)) >= 0;
    }

    /** Somebody of a body, with a word of respect: {@code 消防署予防係の南氏（議題三のみ）}; null where {@code text} is no such entry. */
    static @Nullable PersonEntry ofBody(String text) {
        Matcher of = OF_BODY.matcher(text);
        boolean sent = of.matches()
                && (!of.group(2).equals("・")
                        || NO_PART_OF_A_NAME.matcher(of.group(1)).find());
        return sent ? new PersonEntry(new PersonName(of.group(3), "", null), of.group(1)) : null;
    }

    private static void one(String text, List<PersonEntry> people) {
        PersonEntry sent = ofBody(text);
        if (sent != null) {
            people.add(sent);
            return;
        }
        Matcher seated = SEATED.matcher(text);
        Matcher honoured = HONOURED.matcher(text);
        if (seated.matches()) {
            Matcher name = HONOURED.matcher(seated.group(2));
            add(people, name.matches() ? name.group(1) : seated.group(2), seated.group(1));
        } else if (honoured.matches() && honoured.group(1).length() > 1) {
            String words = honoured.group(1);
            String post = officeTokens(words);
            post = post.isEmpty() ? officeBefore(words) : post;
            add(people, words.substring(post.length()), OfficeTitles.compact(post));
        } else {
            plain(text, people);
        }
    }

    private static void plain(String text, List<PersonEntry> people) {
        String post = officeTokens(text);
        Matcher spaced = SPACED_NAME.matcher(text);
        Matcher separated = SEPARATED.matcher(text);
        Matcher whole = WHOLE.matcher(text);
        Matcher runTogether = RUN_TOGETHER.matcher(text);
        Matcher body = BODY_FIRST.matcher(text);
        Matcher ofBody = body.matches()
                        && body.group(1).indexOf('　') < 0
                        && NO_PART_OF_A_NAME.matcher(body.group(1)).find()
                ? RUN_TOGETHER.matcher(body.group(2))
                : null;
        if (!post.isEmpty()) {
            add(people, text.substring(post.length()), OfficeTitles.compact(post));
        } else if (ofBody != null && ofBody.matches() && isRunTogether(ofBody)) {
            add(people, ofBody.group(1), body.group(1) + " " + ofBody.group(2));
        } else if (spaced.matches()) {
            add(people, spaced.group(1), written(spaced.group(2)));
        } else if (separated.matches()
                && isPersonal(separated.group(1))
                && isPersonal(separated.group(2))
                && !isOffice(separated.group(1) + separated.group(2))) {
            people.add(new PersonEntry(
                    new PersonName(separated.group(1), separated.group(2), null), written(separated.group(3))));
        } else if (runTogether.matches() && isRunTogether(runTogether)) {
            add(people, runTogether.group(1), runTogether.group(2).strip());
        } else if (whole.matches() && isPersonal(whole.group(1))) {
            add(people, whole.group(1), whole.group(2));
        }
    }

    private static boolean isRunTogether(Matcher person) {
        return isPersonal(person.group(1))
                && isOffice(person.group(2).replaceAll("[（(][^（()）]*[）)]", "").strip());
    }

    /** A name without a post, as an item of a list of names. */
    private static void addBareName(String item, List<PersonEntry> people) {
        boolean read =
                !people.isEmpty() && item.startsWith(people.getLast().name().surname());
        if (!read
                && item.length() >= 3
                && item.length() <= 6
                && isPersonal(item)
                && !OfficeTitles.OFFICE_START.matcher(item).find()) {
            add(people, item, "");
        }
    }

    /** The office that {@code words} begin with, separated from a name by a blank, its letters set apart perhaps; else empty. */
    private static String officeTokens(String words) {
        Matcher blank = Pattern.compile("[\\s　]+").matcher(words);
        boolean letters = true;
        int tokenStart = 0;
        while (blank.find()) {
            letters &= blank.start() - tokenStart == 1;
            boolean alone = tokenStart == 0 || letters;
            tokenStart = blank.end();
            String rest = OfficeTitles.compact(words.substring(tokenStart));
            boolean goesOn = rest.matches("^長(?!谷).*")
                    && words.substring(0, blank.start()).matches(".*(?:員|事|議|会)$");
            if (alone
                    && !goesOn
                    && isOffice(OfficeTitles.compact(words.substring(0, blank.start())))
                    && OfficeTitles.isName(rest)
                    && (letters || isPersonal(rest))) {
                return words.substring(0, tokenStart);
            }
        }
        return "";
    }

    /** The office that runs together with a name behind it; else empty. */
    private static String officeBefore(String words) {
        for (int end = 2; end < words.length() - 1; end++) {
            String office = words.substring(0, end);
            String rest = words.substring(end);
            boolean goesOn = rest.matches("^長(?!谷川|谷部).*") && office.matches(".*(?:員|事|議|会|務)$");
            if (isOffice(office)
                    && !goesOn
                    && OfficeTitles.isName(rest)
                    && !OfficeTitles.OFFICE_START.matcher(rest).find()) {
                return office;
            }
        }
        return "";
    }

    private static boolean isOffice(String words) {
        return OfficeTitles.OFFICE.matcher(words).find();
    }

    /** Whether the word can be a part of a name, and is neither a body nor an office. */
    private static boolean isPersonal(String word) {
        return word.matches(LETTER + "{1,8}")
                && !NO_PART_OF_A_NAME.matcher(word).find()
                && !isOffice(word)
                && !OfficeTitles.OFFICE_START.matcher(word).lookingAt();
    }

    private static String written(@Nullable String post) {
        return post == null ? "" : post;
    }

    /** Adds a person; the widest gap in the name parts the surname from the given name, letters set apart are joined. */
    private static void add(List<PersonEntry> people, String written, String post) {
        String name = written.strip();
        String[] parts = name.split("[\\s　]{2,}");
        String[] single = name.split("[\\s　]+");
        boolean twoWords = single.length == 2 && (single[0].length() > 1 || single[1].length() > 1);
        if (parts.length != 2 && twoWords) {
            parts = single;
        }
        String joined = OfficeTitles.compact(name);
        if (joined.isEmpty() || (joined.length() > 1 && !OfficeTitles.isName(joined))) {
            return;
        }
        PersonName person = parts.length == 2
                ? new PersonName(OfficeTitles.compact(parts[0]), OfficeTitles.compact(parts[1]), null)
                : new PersonName(joined, "", null);
        people.add(new PersonEntry(person, post));
    }
}

package dev.hatsugen.parsing;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Lexicon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says how sure it is that words name a speaker, from their shape and from the attendance list. */
final class LabelJudge {

    private static final Lexicon WORDS = Lexicon.of("speaker-labels");
    private static final Pattern NO_LABEL = Pattern.compile("[。、！？!?「」『』…|]|://|" + WORDS.expression("sentence") + "|"
            + WORDS.expression("relation") + "|(?<=\\p{IsHan})[はがを](?=\\p{IsHan})");
    private static final Pattern UNHEARD = Pattern.compile("[?？]{1,3}|[（(][?？][）)]");
    private static final Pattern NUMBERED = Pattern.compile("^(?:第?[0-9０-９〇一二三四五六七八九十百]+(?:"
            + WORDS.expression("counter") + "|$)|[0-9０-９.,:：/／\\-~～%％円]+$|[一二三四五六七八九][、.．])");

    /** A group by its number, before one of its members: 6年の田畑さん. */
    private static final Pattern OF_NUMBERED_GROUP = WORDS.pattern("of-numbered-group");

    private static final Pattern SHORT_NUMBER = Pattern.compile("[0-9]{1,4}[A-Za-z]?");

    /** A bill or a document by its number: 議案第四十号. */
    private static final Pattern NUMBERED_THING = Pattern.compile("^.{0,12}第?[0-9０-９〇一二三四五六七八九十百]+[号件案条項]$");

    /** A first name with an initial that tells two of them apart, as they are typed: {@code dan k}. */
    private static final Pattern TOLD_APART = Pattern.compile("\\p{Ll}{2,} \\p{Ll}\\.?");

    private final Roster roster;
    private final Legend legend;
    private final Set<String> told;
    private final Map<String, LabelStrength> judged = new HashMap<>();

    LabelJudge(Roster roster, Legend legend) {
        this(roster, legend, Set.of());
    }

    /**
     * @param legend what the page says that people are called: {@code M} in {@code M = Mori}
     * @param told the names of {@link ToldNames}
     */
    private LabelJudge(Roster roster, Legend legend, Set<String> told) {
        this.roster = roster;
        this.legend = legend;
        this.told = told;
    }

    /** By all that {@code page} says of people. */
    static LabelJudge of(Page page) {
        Roster roster = new Roster(ListedPeople.of(page));
        Set<String> told = new HashSet<>(ToldNames.named(page));
        Set<String> given = ToldNames.given(page);
        told.addAll(isListOfFew(roster, given) ? given : Set.of());
        return new LabelJudge(roster, Legend.of(page), told);
    }

    /** Whether most of whom the page tells are in no list: it may list only who presided and who was away. */
    private static boolean isListOfFew(Roster roster, Set<String> given) {
        long listed = given.stream().filter(roster::hasGivenName).count();
        return roster.isEmpty() || given.size() - listed > listed;
    }

    /** Whether {@code words} are the name of somebody listed, the given name alone perhaps. */
    boolean isListed(String words) {
        return roster.hasGivenName(words) || told.contains(Folding.fold(words)) || of(words) == LabelStrength.SURE;
    }

    /** Whether the list of people, or the legend, has {@code words}; without a list, whether they surely name somebody. */
    boolean isKnown(String words) {
        return roster.isEmpty() ? of(words) == LabelStrength.SURE : roster.knows(words) || isDeclared(words);
    }

    /** Whether {@code words} likely name somebody; in a sentence nobody is named by a word for oneself. */
    boolean isSomebody(String words) {
        boolean likely = of(words).compareTo(LabelStrength.LIKELY) >= 0 || told.contains(Folding.fold(words));
        return likely && !RecordKeeper.isSelf(words);
    }

    /** Whether {@code words} are marks in the place of a name that the writer did not catch. */
    static boolean isUnheard(String words) {
        return UNHEARD.matcher(words.strip()).matches();
    }

    /** Whether {@code line} is where the record says whom {@code label} means, and so no turn of that person. */
    boolean isExplained(String label, int line) {
        LegendEntry entry = legend.of(label);
        return entry != null && entry.line() == line;
    }

    /** Whether {@code words} are a number that the record calls somebody by: that of a flat, a plot, a boat. */
    boolean isSomebodysNumber(String words) {
        return SHORT_NUMBER.matcher(words).matches() && legend.lists(words);
    }

    LabelStrength of(String words) {
        LabelStrength strength = judged.get(words);
        if (strength == null) {
            strength = judge(words); // asks for parts of the words too
            judged.put(words, strength);
        }
        return strength;
    }

    private LabelStrength judge(String words) {
        if (isUnheard(words)) {
            return LabelStrength.LIKELY;
        }
        String label = SpacedLetters.joined(words.strip());
        String compact = OfficeTitles.compact(label);
        boolean latin = label.chars().allMatch(c -> c < 0x250 || (c >= 0x2010 && c <= 0x2030));
        if (isDeclared(label)) {
            return LabelStrength.SURE;
        }
        if (OtherLabels.has(label, latin)) {
            return LabelStrength.NONE;
        }
        if (roster.knows(label)) {
            return LabelStrength.SURE;
        }
        Matcher group = OF_NUMBERED_GROUP.matcher(compact);
        if (group.find() && isSomebody(compact.substring(group.end()))) {
            return LabelStrength.LIKELY;
        }
        if (isNumbered(compact) || NUMBERED_THING.matcher(compact).matches()) {
            return LabelStrength.NONE;
        }
        SpeakerLabel read = SpeakerLabel.read(label);
        if (read != null) {
            return read.isSure() ? LabelStrength.SURE : LabelStrength.LIKELY;
        }
        if (NO_LABEL.matcher(label).find()) {
            return LabelStrength.NONE;
        }
        if (RecordFields.isAnonymous(label) || RecordKeeper.isSelf(label) || PersonShape.isPerson(label)) {
            return LabelStrength.LIKELY;
        }
        return latin && !isLatinPhrase(label) ? LabelStrength.NONE : LabelStrength.WEAK;
    }

    /** Whether the record says whom the label means, and it is no field of the record but somebody's initials: RE is Ruth Ellis. */
    private boolean isDeclared(String label) {
        LegendEntry entry = legend.has(label) ? legend.of(label) : null;
        return entry != null
                && (entry.areInitials(label) || (!RecordFields.isField(label) && !AttendanceField.isTitle(label)));
    }

    /** Whether words begin with a number; 九条委員 begins with a surname. */
    private static boolean isNumbered(String compact) {
        boolean surname = "〇一二三四五六七八九十百".indexOf(compact.charAt(0)) >= 0
                && OfficeTitles.OFFICE.matcher(compact).find();
        return !surname
                && !OfficeTitles.SEAT.matcher(compact).lookingAt()
                && NUMBERED.matcher(compact).find();
    }

    /** A few words that begin with a capital, or a nick. */
    private static boolean isLatinPhrase(String label) {
        String bare = label.replaceAll("[(\\[].*?[)\\]]", "").strip();
        return !bare.isEmpty()
                && bare.split("\\s+").length <= 5
                && (Character.isUpperCase(bare.charAt(0))
                        || !bare.contains(" ")
                        || TOLD_APART.matcher(bare).matches())
                && !bare.matches(".*[;=\"].*|.*\\.\\s.*\\s.*\\s.*");
    }
}

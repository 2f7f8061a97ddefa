package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.Word;
import dev.hatsugen.language.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What speaks for and against what is around the name in a cut of an entry of an attendance list: whether it ends as an office or a
 * body does, and where the blanks are. {@link NameWeights} weighs the name itself, with the same {@link CutModel}.
 */
final class CutWeights {

    /** Of a cut that is impossible. */
    static final double NEVER = -100;

    private static final Pattern EMPLOYER = Lexicon.of("office-titles").pattern("employer");
    private static final Pattern HONORIFIC = Pattern.compile(OfficeTitles.honorific("san", "kun", "sama", "sensei"));

    private static final Pattern MEMBER = Pattern.compile("(\\p{IsHan}{2,4})(?:"
            + Lexicon.of("speaker-labels").expression("bare-member") + "|"
            + OfficeTitles.honorific("san", "kun", "sama") + ")");

    private final List<String> labels;
    /** Whom labels call by a surname with a word behind it that anybody may have. */
    private final List<String> surnames;

    private final CutModel model;
    private final NameWeights names;
    private final Map<String, List<Word>> words = new HashMap<>();
    private final Map<String, Double> posts = new HashMap<>();

    /** @param labels the labels of the minutes, without blanks */
    CutWeights(List<String> labels) {
        this(labels, CutModel.FITTED);
    }

    CutWeights(List<String> labels, CutModel model) {
        this.labels = labels;
        this.model = model;
        this.surnames = labels.stream()
                .map(MEMBER::matcher)
                .filter(Matcher::matches)
                .map(label -> label.group(1))
                .filter(surname -> !isOffice(surname))
                .distinct()
                .toList();
        this.names = new NameWeights(labels, model, this::words);
    }

    /** Whether a label is no more and no less than {@code words}. */
    boolean isLabel(String words) {
        return labels.contains(words);
    }

    /**
     * How many letters at the beginning of an entry the minutes elsewhere call somebody by, with a word that anybody may have
     * behind it (早川委員, 早川さん): as much of the entry is a surname, though it ends as a body does; 0 where they call nobody so.
     */
    int called(String letters) {
        return surnames.stream()
                .filter(letters::startsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** Of a surname and a given name, which may be empty. */
    double name(String surname, String given) {
        return names.name(surname, given);
    }

    /** What a name must weigh at least: as much as a surname does that the dictionary has as another proper name. */
    double leastName() {
        return model.of(CutFeature.SURNAME_KNOWN) / 2;
    }

    /** Of no cut at all. */
    double nobody() {
        return model.of(CutFeature.NOBODY);
    }

    /** Of what is before or behind the name; 0 where nothing is. */
    double post(String written, boolean before) {
        return written.isEmpty() ? 0 : posts.computeIfAbsent(before + written, key -> weigh(written, before));
    }

    private double weigh(String post, boolean before) {
        String bare = before ? post : OfficeTitles.unhonoured(post);
        if (bare.isEmpty() || (!before && HONORIFIC.matcher(post).matches())) {
            return model.of(CutFeature.POST_HONORIFIC);
        }
        if (bare.length() == 1) {
            return model.of(CutFeature.POST_LETTER);
        }
        if ("・ー".indexOf(bare.charAt(0)) >= 0 || bare.endsWith("・")) {
            return NEVER;
        }
        double label = labels.contains(bare) ? model.of(CutFeature.POST_LABEL) : 0;
        List<Word> parts = words(bare);
        boolean person = parts.stream().anyMatch(part -> part.kind() == Word.Kind.PERSON);
        return label + (person ? model.of(CutFeature.POST_PERSON) : 0) + model.of(kind(bare, before, parts));
    }

    private static CutFeature kind(String bare, boolean before, List<Word> parts) {
        if (isOffice(bare)) {
            return CutFeature.POST_OFFICE;
        }
        if (before && OfficeTitles.BODY.matcher(bare).find()) {
            return CutFeature.POST_BODY;
        }
        boolean nouns = parts.stream().allMatch(part -> part.isContent() || part.kind() == Word.Kind.MINOR);
        return nouns ? CutFeature.POST_NOUNS : CutFeature.POST_OTHER;
    }

    /** Of the blanks: at the name's borders and between its parts, and none elsewhere in it. */
    double gaps(boolean[] gap, int start, int parted, int end) {
        int inside = 0;
        for (int i = start + 1; i < end; i++) {
            inside += gap[i] ? 1 : 0;
        }
        boolean apart = inside == end - start - 1 && inside > 1;
        boolean between = !apart && parted > start && parted < end && gap[parted];
        int borders = (start > 0 && gap[start] ? 1 : 0) + (end < gap.length - 1 && gap[end] ? 1 : 0);
        int others = apart ? 0 : inside - (between ? 1 : 0);
        return borders * model.of(CutFeature.GAP_AT_BORDER)
                + (between ? model.of(CutFeature.GAP_BETWEEN) : 0)
                + others * model.of(CutFeature.GAP_INSIDE);
    }

    /** Of what runs together with the name behind it, up to a blank: an office, a word of respect or a label, or none of these. */
    double attached(String behind) {
        if (holdsEmployer(behind)) {
            return NEVER;
        }
        boolean ofBody = !behind.isEmpty()
                && OfficeTitles.BODY.matcher(words(behind).getFirst().surface()).find();
        boolean fits = behind.isEmpty()
                || (isOffice(behind) && !ofBody)
                || HONORIFIC.matcher(behind).matches()
                || labels.contains(behind)
                || (behind.length() > 1
                        && !ofBody
                        && NameWeights.isNoun(words(behind).getFirst()));
        return fits ? 0 : model.of(CutFeature.ATTACHED_BEHIND);
    }

    /** Of what the name runs together with before it, back to a blank: an office, a body or a label, or none of these. */
    double leading(String before) {
        boolean fits = before.isEmpty()
                || isOffice(before)
                || OfficeTitles.BODY.matcher(before).find()
                || labels.contains(before);
        return fits ? 0 : model.of(CutFeature.ATTACHED_BEFORE);
    }

    static boolean holdsEmployer(String words) {
        return EMPLOYER.matcher(words).find();
    }

    static boolean isOffice(String words) {
        return OfficeTitles.OFFICE.matcher(words).find()
                || OfficeTitles.SEAT.matcher(words).matches();
    }

    private List<Word> words(String text) {
        return words.computeIfAbsent(text, Words::of);
    }
}

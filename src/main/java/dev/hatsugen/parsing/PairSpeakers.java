package dev.hatsugen.parsing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Who asks and who answers where brackets behind the mark say it: {@code Ｑ１．（田村委員）…}, {@code A2 (Mr Hall): …}. */
final class PairSpeakers {

    private static final int MIN_PAIRS = 2;
    private static final Pattern BRACKETS =
            Pattern.compile("[（(【〔\\[［]([^（()）【】〔〕\\[\\]［］]{1,30})[）)】〕\\]］][：:\\s　]*(?=\\S|$)");

    private static final Pattern ARTICLE = Pattern.compile("(?i)^the ");

    private PairSpeakers() {}

    /**
     * The marks, each with the speaker as its label where brackets name one. Brackets that nobody is known by count where most
     * others hold somebody; topics and pages stay what is said.
     */
    static List<LabelCandidate> named(Page page, List<LabelCandidate> marks, LabelJudge judge) {
        List<LabelCandidate> named =
                marks.stream().map(mark -> named(page, mark)).toList();
        List<LabelStrength> strengths = named.stream()
                .filter(candidate -> !marks.contains(candidate))
                .map(candidate -> strength(candidate, judge))
                .toList();
        long likely = strengths.stream().filter(PairSpeakers::isLikely).count();
        LabelStrength least = likely * 2 > strengths.size() ? LabelStrength.WEAK : LabelStrength.LIKELY;
        return IntStream.range(0, marks.size())
                .mapToObj(i -> strength(named.get(i), judge).compareTo(least) >= 0 ? named.get(i) : marks.get(i))
                .toList();
    }

    private static LabelStrength strength(LabelCandidate candidate, LabelJudge judge) {
        String label = ARTICLE.matcher(candidate.label()).replaceFirst("");
        return ToldEnglish.isOffice(label) ? LabelStrength.LIKELY : judge.of(label);
    }

    private static boolean isLikely(LabelStrength strength) {
        return strength.compareTo(LabelStrength.LIKELY) >= 0;
    }

    private static LabelCandidate named(Page page, LabelCandidate mark) {
        String line = page.text(mark.last());
        Matcher brackets = BRACKETS.matcher(line).region(mark.words(), line.length());
        return brackets.lookingAt()
                ? new LabelCandidate(
                        mark.family(), mark.line(), brackets.group(1).strip(), brackets.end(), mark.last())
                : mark;
    }

    /** Whether both questions and answers are among the marks. */
    static boolean arePairs(Page page, List<LabelCandidate> marks) {
        long questions = marks.stream()
                .filter(mark -> QuestionMarks.asks(page.text(mark.line())))
                .count();
        return questions >= MIN_PAIRS && marks.size() - questions >= MIN_PAIRS;
    }
}

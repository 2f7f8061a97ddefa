package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds out by which convention a page heads its turns. */
final class Conventions {

    /** So many opinions without a name for each label say that the label is none. */
    private static final long OPINIONS_A_LABEL = 6;

    private static final int MIN_NARRATED = 3;

    /** In minutes that tell who said what at most so many labels are there for each such paragraph. */
    private static final int LABELS_A_TALE = 5;

    private static final int FIRST_LINES = 60;
    private static final int MAX_TITLE_LENGTH = 60;
    private static final Pattern SAYS_MINUTES = Lexicon.of("meeting-headers").pattern("says-minutes");

    private Conventions() {}

    /** The page with a line of its own for each sentence of a paragraph that tells what several people said. */
    static Page cut(Page page) {
        LabelJudge judge = judge(page);
        int from = firstPossibleTurn(page);
        boolean japanese = isUsual(page, from, narrated(page, from, judge), judge);
        Page cut = ToldSentences.japanese(page, new ToldJapanese(judge, japanese), japanese);
        boolean english = isUsual(cut, from, EnglishTurns.of(cut, from, judge).count(), judge);
        return ToldSentences.english(cut, judge, english);
    }

    /** Whether the page tells who said what at least as often as labels do, as {@code told} paragraphs of it do. */
    private static boolean isUsual(Page page, int from, int told, LabelJudge judge) {
        return told >= MIN_NARRATED && told >= PageLabels.of(page, from, judge).proven();
    }

    private static int narrated(Page page, int from, LabelJudge judge) {
        return NarratedTurns.of(page, from, new ToldJapanese(judge, false)).count();
    }

    private static LabelJudge judge(Page page) {
        return new LabelJudge(new Roster(ListedPeople.of(page)), Legend.of(page));
    }

    /** The turns of {@code page} by the convention that finds most of them; no turns where none does. */
    static Turns turns(Page page) {
        int from = firstPossibleTurn(page);
        LabelJudge judge = judge(page);
        PageLabels found = PageLabels.of(page, from, judge);
        TurnConvention labels = found.convention();
        int proven = found.proven();
        TurnTables tables = TurnTables.of(page, proven > 1 ? labels : null);
        if (tables != null) {
            return Turns.of(page, tables, 0);
        }
        EndLabels behind = EndLabels.of(page, from, judge);
        if (behind.count() > Math.max(MIN_NARRATED, proven * 2)) {
            return Turns.of(page, behind, from);
        }
        boolean isUsual = isUsual(page, from, narrated(page, from, judge), judge);
        NarratedTurns narrated = NarratedTurns.of(page, from, new ToldJapanese(judge, isUsual));
        if (isUsual && narrated.count() > proven) {
            return Turns.of(page, narrated, from);
        }
        if (proven > 1 && narrated.count() > 1 && RecordStyle.isSpeechPolite(page, labels)) {
            TurnConvention mixed =
                    MixedTurns.of(page, labels, RecordStyle.told(narrated), RecordStyle::isRecord, ToldJapanese::opens);
            return Turns.of(page, mixed, Math.min(from, found.from()));
        }
        if (narrated.count() > Math.max(MIN_NARRATED, proven)) {
            return Turns.of(page, narrated, from);
        }
        EnglishTurns told = EnglishTurns.of(page, from, judge);
        if (told.count() >= MIN_NARRATED && told.count() * LABELS_A_TALE >= proven) {
            TurnConvention mixed =
                    proven == 0 ? told : MixedTurns.of(page, labels, told, ToldEnglish::isRecord, ToldEnglish::opens);
            return Turns.of(page, mixed, from);
        }
        return labelledOrUnnamed(page, from, Turns.of(page, labels, found.from()), proven);
    }

    /** The turns under labels, unless the page lists opinions of nobody and has hardly any labels that are known. */
    private static Turns labelledOrUnnamed(Page page, int from, Turns best, int proven) {
        boolean named = proven > 0 && proven * OPINIONS_A_LABEL >= items(page) - proven;
        if (named || !saysItIsMinutes(page)) {
            return best;
        }
        UnnamedOpinions opinions = UnnamedOpinions.of(page, from, proven == 0);
        Turns unnamed = Turns.of(page, opinions, from);
        boolean doubtful = proven * OPINIONS_A_LABEL < unnamed.count();
        return doubtful ? unnamed : best;
    }

    private static long items(Page page) {
        return IntStream.range(0, page.size())
                .filter(line -> Marks.isCircle(page, line) || Marks.isBullet(page.text(line)))
                .count();
    }

    /** Behind the heading of the proceedings, else behind the attendance list: groups in such a list look like labels. */
    private static int firstPossibleTurn(Page page) {
        int list = IntStream.range(0, Math.min(page.size(), FIRST_LINES))
                .filter(line -> AttendanceTitle.of(page.text(line)) != AttendanceTitle.NONE)
                .reduce(-1, (first, second) -> second);
        int opener = IntStream.range(list + 1, page.size())
                .filter(line -> LineKind.opensProceedings(page.text(line)) && LineKind.isNumbered(page.text(line)))
                .findFirst()
                .orElse(-1);
        if (opener >= 0) {
            return opener;
        }
        int line = list + 1;
        while (list >= 0
                && line < page.size()
                && !ListedPeople.isSpeech(page.text(line))
                && LineKind.sectionTitle(page.text(line)).isEmpty()
                && !LineKind.opensProceedings(page.text(line))) {
            line++;
        }
        boolean speech = line < page.size() && ListedPeople.isSpeech(page.text(line));
        return list < 0
                ? behindFields(page)
                : line == page.size() ? list + 1 : Math.max(list + 1, speech ? line - 1 : line);
    }

    /** Behind the last field of an attendance list above all that is said, and the lines that it runs over; 0 where there is none. */
    private static int behindFields(Page page) {
        int line = IntStream.range(0, Math.min(page.size(), FIRST_LINES))
                        .takeWhile(above -> !ListedPeople.isSpeech(page.text(above)))
                        .filter(above -> listsPeople(page.text(above)))
                        .reduce(-1, (first, second) -> second)
                + 1;
        while (line > 0
                && line < page.size()
                && page.line(line).blanksBefore() <= page.usualGap()
                && !ListedPeople.isSpeech(page.text(line))) {
            line++;
        }
        return line == page.size() ? 0 : line;
    }

    private static boolean listsPeople(String line) {
        AttendanceField field = AttendanceField.of(line);
        return field != null && !field.people().isEmpty();
    }

    private static boolean saysItIsMinutes(Page page) {
        return page.lines().stream()
                .limit(FIRST_LINES)
                .map(line -> OfficeTitles.compact(line.text()))
                .anyMatch(line -> line.length() <= MAX_TITLE_LENGTH
                        && SAYS_MINUTES.matcher(line).find());
    }
}

package dev.hatsugen.parsing;

import dev.hatsugen.language.Lexicon;
import java.util.function.IntSupplier;
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

    /** A page as {@link #cut} leaves it, with its turns. */
    record Cut(Page page, Turns turns) {}

    /** Does what {@link #cut} and {@link #turns} do one after the other; people are judged once where nothing is cut. */
    static Cut read(Page page) {
        LabelJudge judge = LabelJudge.of(page);
        Page cut = cut(page, judge);
        return new Cut(cut, turns(cut, cut.equals(page) ? judge : LabelJudge.of(cut)));
    }

    /** The page with a line of its own for each sentence of a paragraph that tells what several people said. */
    static Page cut(Page page, LabelJudge judge) {
        int from = FirstTurn.of(page);
        boolean japanese = isUsual(
                narrated(page, from, judge),
                () -> PageLabels.of(page, from, judge).proven());
        Page cut = ToldSentences.japanese(page, new ToldJapanese(judge, japanese), japanese);
        boolean english = isUsual(
                EnglishTurns.of(cut, from, judge).told(),
                () -> PageLabels.of(cut, from, judge).proven());
        return ToldSentences.english(cut, judge, english);
    }

    /** Whether paragraphs tell who said what at least as often as {@code labels}, which are counted only if some do. */
    private static boolean isUsual(int told, IntSupplier labels) {
        return told >= MIN_NARRATED && told >= labels.getAsInt();
    }

    private static int narrated(Page page, int from, LabelJudge judge) {
        return NarratedTurns.of(page, from, new ToldJapanese(judge, false)).count();
    }

    /** The turns of {@code page} by the convention that finds most of them; no turns where none does. */
    static Turns turns(Page page, LabelJudge judge) {
        int from = FirstTurn.of(page);
        PageLabels found = PageLabels.of(page, from, judge);
        TurnConvention labels = found.convention();
        int proven = found.proven();
        TurnTables tables = TurnTables.of(page, proven > 1 ? labels : null);
        if (tables != null) {
            return Turns.of(page, tables, 0);
        }
        EndLabels behind = EndLabels.of(page, from, judge);
        boolean isUsual = isUsual(narrated(page, from, judge), found::proven);
        NarratedTurns narrated = NarratedTurns.of(page, from, new ToldJapanese(judge, isUsual));
        if (behind.count() > Math.max(MIN_NARRATED, (proven - behind.countMarked(page, labels)) * 2)) {
            return Turns.of(page, narrated.count() > 0 ? mixed(page, behind, narrated) : behind, from);
        }
        TurnConvention apart = proven > 1 && narrated.count() > 1 ? IndentedSpeech.of(page, labels, narrated) : null;
        if (apart != null) {
            return Turns.of(page, mixed(page, apart, narrated), Math.min(from, found.from()));
        }
        if (isUsual && narrated.count() > proven) {
            return Turns.of(page, narrated, from);
        }
        if (proven > 1 && narrated.count() > 1 && RecordStyle.isSpeechPolite(page, labels)) {
            TurnConvention mixed = mixed(page, labels, RecordStyle.told(narrated));
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

    private static TurnConvention mixed(Page page, TurnConvention labels, TurnConvention told) {
        return MixedTurns.of(page, labels, told, RecordStyle::isRecord, ToldBeginnings::opens);
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

    private static boolean saysItIsMinutes(Page page) {
        return page.lines().stream()
                .limit(FIRST_LINES)
                .map(line -> OfficeTitles.compact(line.text()))
                .anyMatch(line -> line.length() <= MAX_TITLE_LENGTH
                        && SAYS_MINUTES.matcher(line).find());
    }
}

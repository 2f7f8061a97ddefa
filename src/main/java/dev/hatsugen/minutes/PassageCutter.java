package dev.hatsugen.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts statements into passages of one point each, about 100 to 250 characters, at sentence borders. */
public final class PassageCutter {

    private static final int MIN_LENGTH = 100;
    private static final int MAX_LENGTH = 250;

    /** Words of the record with fewer letters and digits say nothing that could be asked for. */
    private static final int MIN_RECORD = 8;

    private static final Speaker NOBODY = new Speaker(null, null, Speaker.Proof.NONE);

    /** Words that open a new point. */
    private static final Pattern NEW_POINT =
            Pattern.compile("^[　 ]*(?:[一二三四五六七八九十0-9０-９]+(?:つ目|点目|番目|点として)|第[一二三四五六七八九十0-9０-９]+[にはの、]|次に|次は|続いて|最後に|ほかに"
                    + "|まず[、は]|また、|さらに、|このほか|なお、|一方|そして、[一二三四五六七八九十]点)");

    private PassageCutter() {}

    /** The passages of every turn of {@code meeting}, in order. */
    public static List<Passage> passages(Meeting meeting) {
        return meeting.statements().stream()
                .flatMap(statement -> passages(meeting, statement).stream())
                .toList();
    }

    /**
     * Every passage of {@code meeting} that can be found, in order: those of the turns, and those of what the record itself says,
     * such as the attendance list, resolutions, tasks, votes and the next date, and a clerk's remarks within the turns.
     */
    public static List<Passage> searchable(Meeting meeting) {
        List<Passage> passages = new ArrayList<>();
        int number = 0;
        String section = null;
        for (Block block : meeting.blocks()) {
            number++;
            if (block instanceof Statement statement) {
                passages.addAll(passages(meeting, statement));
                passages.addAll(remarks(meeting, statement, meeting.key() + "-r" + number));
            } else if (block instanceof RecordText text && text.kind() == RecordText.Kind.HEADING) {
                section = text.words().text();
            } else if (block instanceof RecordText text) {
                passages.addAll(ofRecord(meeting, text, meeting.key() + "-r" + number, section));
            }
        }
        return passages;
    }

    private static List<Passage> ofRecord(Meeting meeting, RecordText text, String id, @Nullable String section) {
        Statement nobodys = nobodys(text, id, section);
        return passages(meeting, nobodys).stream()
                .filter(passage -> says(passage.text()))
                .map(passage -> new Passage(passage.id(), meeting, nobodys, passage.sentences(), text))
                .toList();
    }

    /** What a clerk remarks within a turn, such as the count of a vote: nobody's words, each a passage of its own. */
    private static List<Passage> remarks(Meeting meeting, Statement turn, String id) {
        String text = turn.words().text();
        Statement nobodys = nobodys(turn, id, turn.section());
        List<Passage> remarks = new ArrayList<>();
        for (Span sentence : Sentences.of(text)) {
            if (Sentences.isFurniture(sentence.of(text)) && says(sentence.of(text))) {
                remarks.add(new Passage(id + "#" + (remarks.size() + 1), meeting, nobodys, List.of(sentence), turn));
            }
        }
        return remarks;
    }

    private static boolean says(String words) {
        return words.codePoints().filter(Character::isLetterOrDigit).count() >= MIN_RECORD;
    }

    private static Statement nobodys(Block block, String id, @Nullable String section) {
        int start = block.source().start();
        Reflow noLabel = Reflow.of(block.words().source(), new Span(start, start));
        return new Statement(id, NOBODY, section, noLabel, block.words(), block.source());
    }

    /** The passages of one turn, in order: together they hold every sentence that is speech. */
    public static List<Passage> passages(Meeting meeting, Statement statement) {
        String text = statement.words().text();
        List<Passage> passages = new ArrayList<>();
        List<Span> open = new ArrayList<>();
        for (Span sentence : Sentences.of(text)) {
            if (Sentences.isFurniture(sentence.of(text))) {
                close(open, passages, meeting, statement);
                continue;
            }
            if (!open.isEmpty() && begins(sentence, open, text)) {
                close(open, passages, meeting, statement);
            }
            open.add(sentence);
        }
        close(open, passages, meeting, statement);
        return passages;
    }

    private static boolean begins(Span sentence, List<Span> open, String text) {
        int held = open.getLast().end() - open.getFirst().start();
        int together = sentence.end() - open.getFirst().start();
        boolean paragraph =
                text.substring(open.getLast().end(), sentence.start()).indexOf('\n') >= 0;
        boolean newPoint = NEW_POINT.matcher(sentence.of(text)).find();
        return together > MAX_LENGTH
                || (held >= MIN_LENGTH && (paragraph || newPoint))
                || (newPoint && held >= MIN_LENGTH / 2);
    }

    private static void close(List<Span> open, List<Passage> passages, Meeting meeting, Statement statement) {
        if (!open.isEmpty()) {
            passages.add(new Passage(statement.id() + "#" + (passages.size() + 1), meeting, statement, open));
            open.clear();
        }
    }
}

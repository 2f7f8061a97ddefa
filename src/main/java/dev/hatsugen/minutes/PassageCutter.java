package dev.hatsugen.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts statements into passages of one point each, about 100 to 250 characters, at sentence borders. */
public final class PassageCutter {

    private static final int MIN_LENGTH = 100;
    private static final int MAX_LENGTH = 250;

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

package dev.hatsugen.benchmark;

import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.PassageCutter;
import dev.hatsugen.minutes.SourceText;
import dev.hatsugen.minutes.Statement;
import dev.hatsugen.parsing.MinutesParser;
import dev.hatsugen.parsing.SidecarMetadata;
import dev.hatsugen.parsing.UnreadableMinutesException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A corpus of many bodies, members and dates, with the words of real minutes and turns of their lengths. The same seed and size give
 * the same corpus; a larger one begins with the meetings of a smaller one.
 */
public final class GeneratedCorpus {

    private static final int MEETINGS_OF_A_BODY = 12;
    private static final int MEMBERS = 9;
    private static final int TURNS = 40;

    /** A name that belongs to one body now and then: what one in so many turns speaks of. */
    private static final int TURNS_A_NAME = 6;

    private static final String FIRST = "石浜田大三野岸水高青森長古西北東南上中下小";
    private static final String SECOND = "川口村場浦島本谷橋木山沢田井原崎岡野";
    private static final List<String> GIVEN = List.of("一郎", "美咲", "健太", "恵子", "誠", "由美", "隆", "千鶴");
    private static final List<String> KINDS = List.of("市民公園", "図書館", "防災公園", "浄水場", "文化会館", "診療所");

    private final long seed;
    private final MarkovText text;
    private final int[] turnLengths;

    /**
     * @param models minutes of which words and lengths are taken
     */
    public GeneratedCorpus(long seed, Corpus models) {
        this.seed = seed;
        this.text = new MarkovText(statements(models).map(turn -> turn.words().text()));
        this.turnLengths = statements(models)
                .mapToInt(turn -> turn.words().text().length())
                .filter(length -> length > 0)
                .toArray();
    }

    private static Stream<Statement> statements(Corpus corpus) {
        return corpus.meetings().stream()
                .flatMap(meeting -> meeting.statements().stream())
                .filter(turn -> turn.words().text().contains("。"));
    }

    /** At least so many passages, in whole meetings. */
    public Corpus of(int passages) throws UnreadableMinutesException {
        List<Meeting> meetings = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (int held = 0, number = 0; held < passages; number++) {
            Meeting meeting = meeting(number);
            if (!keys.add(meeting.key())) {
                throw new IllegalStateException("two meetings of one key: " + meeting.key());
            }
            meetings.add(meeting);
            held += PassageCutter.searchable(meeting).size();
        }
        return new Corpus(meetings);
    }

    private Meeting meeting(int number) throws UnreadableMinutesException {
        int body = number / MEETINGS_OF_A_BODY;
        Meeting read = MinutesParser.parse(
                new SourceText("meeting-%06d.txt".formatted(number), text(body, number)), SidecarMetadata.NONE);
        return new Meeting("m%06d".formatted(number), read.header(), read.source(), read.attendees(), read.blocks());
    }

    private String text(int body, int number) {
        Random random = new Random(seed * 1_000_003 + number);
        LocalDate date = LocalDate.of(1990, 1, 1).plusDays(number * 2L % 12_000);
        List<String> members = members(body);
        StringBuilder minutes = new StringBuilder("第%d回%s地域協議会 議事録%n日時：%d年%d月%d日%n%n出席者%n"
                .formatted(
                        number % MEETINGS_OF_A_BODY + 1,
                        place(body),
                        date.getYear(),
                        date.getMonthValue(),
                        date.getDayOfMonth()));
        members.forEach(member -> minutes.append('　').append(member).append(" 委員\n"));
        minutes.append('\n');
        for (int turn = 0; turn < TURNS; turn++) {
            String surname = members.get(random.nextInt(members.size())).split(" ")[0];
            minutes.append("○%s委員%n　%s%n%n".formatted(surname, words(body, random)));
        }
        return minutes.toString();
    }

    private String words(int body, Random random) {
        int length = turnLengths[random.nextInt(turnLengths.length)];
        StringBuilder words = new StringBuilder();
        if (random.nextInt(TURNS_A_NAME) == 0) {
            words.append(named(body)).append("について申し上げる。");
        }
        while (words.length() < length) {
            words.append(text.sentence(random));
        }
        return words.toString();
    }

    private List<String> members(int body) {
        Random random = new Random(seed * 31 + body);
        Set<String> surnames = new HashSet<>();
        List<String> members = new ArrayList<>();
        while (members.size() < MEMBERS) {
            String surname = pick(FIRST, random) + pick(SECOND, random);
            if (surnames.add(surname)) {
                members.add(surname + " " + GIVEN.get(random.nextInt(GIVEN.size())));
            }
        }
        return members;
    }

    /** The place of a body, two to four characters. */
    private static String place(int body) {
        String place = "";
        for (int rest = body + 1; rest > 0; rest /= FIRST.length()) {
            place += FIRST.charAt(rest % FIRST.length());
        }
        return place + "浜";
    }

    /** What only one body speaks of. */
    private static String named(int body) {
        return place(body) + KINDS.get(body % KINDS.size());
    }

    /** What only the body of that meeting speaks of. */
    static String nameIn(Meeting meeting) {
        return named(Integer.parseInt(meeting.key().substring(1)) / MEETINGS_OF_A_BODY);
    }

    private static String pick(String characters, Random random) {
        return String.valueOf(characters.charAt(random.nextInt(characters.length())));
    }
}

package dev.hatsugen.benchmark;

import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What is asked of a generated corpus, by seed. */
public final class BenchmarkQuestions {

    /** A word that the models of the text do not hold. */
    private static final String NOWHERE = "銀河横断鉄道の延伸";

    private final Corpus corpus;
    private final Random random;

    public BenchmarkQuestions(Corpus corpus, long seed) {
        this.corpus = corpus;
        this.random = new Random(seed);
    }

    /**
     * The kinds of questions.
     */
    public enum Kind {
        TOPIC,
        WORDS,
        EVERYONE,
        EVERYONE_COMMON,
        NOWHERE,
        STATEMENTS,
        TIMELINE,
        SEARCH,
        VERIFY_EXACT,
        VERIFY_ALTERED
    }

    /**
     * One question.
     *
     * @param member whose statements are asked for; empty where any
     * @param words a question, a topic or a claim
     */
    public record Asked(Kind kind, String member, String words) {}

    public List<Asked> of(Kind kind, int count) {
        List<Asked> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(one(kind));
        }
        return all;
    }

    private Asked one(Kind kind) {
        Meeting meeting = corpus.meetings().get(random.nextInt(corpus.meetings().size()));
        String named = GeneratedCorpus.nameIn(meeting);
        return switch (kind) {
            case TOPIC -> new Asked(kind, "", named + "についてどのような意見がありましたか。");
            case WORDS -> new Asked(kind, "", stretch(sentence(meeting), 18) + "についてどう述べましたか。");
            case EVERYONE -> new Asked(kind, "", named + "について述べた人は誰ですか。");
            case EVERYONE_COMMON -> new Asked(kind, "", "対策について述べた人は誰ですか。");
            case NOWHERE -> new Asked(kind, "", NOWHERE + random.nextInt(90) + "についてどう述べましたか。");
            case STATEMENTS -> new Asked(kind, member(meeting), named);
            case TIMELINE, SEARCH -> new Asked(kind, "", named);
            case VERIFY_EXACT -> new Asked(kind, "", sentence(meeting));
            case VERIFY_ALTERED -> new Asked(kind, "", altered(sentence(meeting)));
        };
    }

    private String member(Meeting meeting) {
        List<Attendee> all = meeting.attendees();
        return all.get(random.nextInt(all.size())).name().full();
    }

    private String sentence(Meeting meeting) {
        List<Statement> turns = meeting.statements();
        String[] sentences =
                turns.get(random.nextInt(turns.size())).words().text().split("(?<=。)");
        return stretch(sentences[random.nextInt(sentences.length)].strip(), 120);
    }

    private static String altered(String sentence) {
        int middle = sentence.length() / 2;
        return sentence.substring(0, middle) + "全く" + sentence.substring(Math.min(sentence.length(), middle + 1));
    }

    private static String stretch(String sentence, int length) {
        return sentence.substring(0, Math.min(length, sentence.length()));
    }
}

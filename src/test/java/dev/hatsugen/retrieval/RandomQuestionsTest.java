package dev.hatsugen.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.hatsugen.RealAnswers;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Anything a user may type goes through the reader and the retriever. {@code -Dhatsugen.random-questions=100000} asks more, and
 * {@code -Dhatsugen.random-seed=…} asks others.
 */
@Tag("slow")
class RandomQuestionsTest {

    private static final String[] PIECES = {
        "予算は増えたか?",
        "令和5年/令和6年の違いは",
        "AND OR NOT",
        "+(title:[a TO z]~2^3)",
        "\"",
        "\\",
        "{!lucene}",
        "これはそれ",
        "人材育成",
        "中小企業",
        "サプライチェーン",
        "後藤",
        "平",
        "大臣",
        "本部長",
        "ランサムウェア",
        "𠮷野家",
        "か\u3099",
        "ｶﾞ",
        "\u0000",
        "\u202e",
        "\ufeff",
        "\n",
        "　",
        "who said",
        "1e999",
        "２０２５年１３月４５日",
        "𝕏",
        "👩‍👩‍👧",
        "の",
        "は"
    };

    /** Pieces that end the search before it begins: only every third question holds some. */
    private static final String[] GAPS = {"42回", "第９９９９回会合", "Mr. Nobody"};

    private static final int QUESTIONS = Integer.getInteger("hatsugen.random-questions", 700);
    private static final long SEED = Long.getLong("hatsugen.random-seed", 42L);
    private static final Duration MAX_LENGTH = Duration.ofSeconds(1);

    @BeforeAll
    static void open_the_index() {
        RealAnswers.answers().ask("重要インフラ");
    }

    @Test
    void no_question_breaks_anything() {
        Random random = new Random(SEED);
        for (int i = 0; i < QUESTIONS; i++) {
            asked("seed " + SEED + ", question " + i, question(random, i));
        }
    }

    @Test
    @Tag("benchmark")
    void no_question_takes_long() {
        Random random = new Random(SEED);
        Duration slowest = Duration.ZERO;
        for (int i = 0; i < QUESTIONS; i++) {
            String question = question(random, i);
            String name = "seed " + SEED + ", question " + i;
            Duration took = asked(name, question);
            if (took.compareTo(MAX_LENGTH) >= 0) {
                System.out.printf("%s of %d characters took %d ms%n", name, question.length(), took.toMillis());
                took = asked(name, question);
            }
            assertThat(took).as("%s, asked twice: %s", name, question).isLessThan(MAX_LENGTH);
            slowest = took.compareTo(slowest) > 0 ? took : slowest;
        }
        System.out.printf("%d random questions, the slowest took %d ms%n", QUESTIONS, slowest.toMillis());
    }

    /** How long the answer took. A machine that is still does not do so twice at the same question. */
    private static Duration asked(String name, String question) {
        long began = System.nanoTime();
        try {
            assertThat(RealAnswers.answers().ask(question).lead()).isNotBlank();
        } catch (RuntimeException e) {
            fail(name + ": " + question, e);
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static String question(Random random, int number) {
        int length = number % 500 == 499 ? 10_000 : number % 10 == 0 ? random.nextInt(300) : random.nextInt(30);
        StringBuilder question = new StringBuilder();
        while (question.length() < length) {
            switch (random.nextInt(5)) {
                case 0 -> question.append(piece(random, number % 3 == 0));
                case 1 -> question.append((char) ('ぁ' + random.nextInt(90)));
                case 2 -> question.append((char) (0x4e00 + random.nextInt(0x5000)));
                case 3 -> question.append((char) random.nextInt(0x250));
                default -> question.append((char) random.nextInt(0x10000));
            }
        }
        return question.toString();
    }

    private static String piece(Random random, boolean withGaps) {
        return withGaps && random.nextInt(10) == 0
                ? GAPS[random.nextInt(GAPS.length)]
                : PIECES[random.nextInt(PIECES.length)];
    }
}

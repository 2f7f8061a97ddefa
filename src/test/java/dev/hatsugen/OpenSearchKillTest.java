package dev.hatsugen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.index.HashEmbedding;
import dev.hatsugen.index.IndexProgress;
import dev.hatsugen.index.opensearch.OpenSearchCluster;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;

/** The node that manages a cluster of three is killed while questions are asked, ten times: all are answered, and as before. */
@Tag("kill")
class OpenSearchKillTest {

    private static final String NAME = "killed";
    private static final long BEFORE_KILL_NANOS = 1_000_000_000L;
    private static final long AFTER_KILL_NANOS = 8_000_000_000L;
    private static final double MAX_SECONDS_WITHOUT_ANSWER = 2;
    private static final List<String> QUESTIONS = List.of(
            "名古屋港の事案に触れた大臣は誰ですか",
            "人材の育成についてどのような意見がありましたか",
            "ランサムウェアについて述べたのは誰ですか",
            "What did the ministers say about critical infrastructure?");

    private static OpenSearchCluster cluster;
    private static Engine engine;

    @BeforeAll
    static void start() throws Exception {
        cluster = new OpenSearchCluster();
        engine = new EngineFactory(
                        cluster.index(NAME), RealCorpus.glossary(), HashEmbedding::new, null, IndexProgress.SILENT)
                .open(RealCorpus.corpus(), false);
        cluster.awaitGreen();
    }

    @AfterAll
    static void close() {
        engine.close();
        cluster.close();
    }

    @RepeatedTest(10)
    void questionsAreAnsweredWhileTheManagerDies() throws Exception {
        long documents = cluster.documents(NAME);
        List<String> expected = QUESTIONS.stream().map(OpenSearchKillTest::said).toList();
        Asking asking = new Asking(expected);
        Thread thread = Thread.ofPlatform().start(asking);
        Thread.sleep(BEFORE_KILL_NANOS / 1_000_000);
        asking.isKilled = true;
        int killed = cluster.killManager();
        thread.join();

        System.out.println(asking);
        assertThat(asking.answered).isGreaterThan(QUESTIONS.size());
        assertThat(asking.others).isZero();
        assertThat(asking.longestFailing / 1e9).isLessThan(MAX_SECONDS_WITHOUT_ANSWER);
        assertThat(cluster.documents(NAME)).isEqualTo(documents).isPositive();
        cluster.restart(killed);
        cluster.awaitGreen();
    }

    private static String said(String question) {
        Answer answer = engine.answers().ask(question);
        String quotes = answer instanceof Answer.Answered answered
                ? answered.quotes().stream()
                        .map(quote -> "\n" + quote.source() + quote.text())
                        .collect(Collectors.joining())
                : "";
        return answer.lead() + quotes;
    }

    /** Asks one question after the other until some seconds after the kill. */
    private static final class Asking implements Runnable {

        private final List<String> expected;
        private volatile boolean isKilled;
        private int answered;
        private int failed;
        private int others;
        private long longest;
        private long longestFailing;

        Asking(List<String> expected) {
            this.expected = expected;
        }

        @Override
        public void run() {
            long killed = 0;
            long failing = 0;
            for (int i = 0; killed == 0 || System.nanoTime() - killed < AFTER_KILL_NANOS; i++) {
                killed = killed == 0 && isKilled ? System.nanoTime() : killed;
                long began = System.nanoTime();
                try {
                    int question = i % QUESTIONS.size();
                    others += said(QUESTIONS.get(question)).equals(expected.get(question)) ? 0 : 1;
                    answered++;
                    failing = 0;
                } catch (RuntimeException e) { // whatever of it: a question without an answer
                    failed++;
                    failing += System.nanoTime() - began;
                }
                longestFailing = Math.max(longestFailing, failing);
                longest = Math.max(longest, System.nanoTime() - began);
            }
        }

        @Override
        public String toString() {
            return "%d answered, %d of them otherwise; %d failed, for %.1f s at a time; the longest took %.1f s"
                    .formatted(answered, others, failed, longestFailing / 1e9, longest / 1e9);
        }
    }
}

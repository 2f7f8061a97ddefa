package dev.hatsugen.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.answer.AnswerFailedException;
import dev.hatsugen.catalog.MemberTable;
import dev.hatsugen.minutes.Corpus;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleTest {

    private final FakeWorkbench hatsugen = new FakeWorkbench();

    @Test
    void anAnswerAndNoAnswerAreBothDone() {
        assertThat(hatsugen.run("ask", "港の", "事案は？")).isZero();
        assertThat(hatsugen.out).contains("● 青木 一").endsWith("\n");
        assertThat(hatsugen.err).isEmpty();
        hatsugen.answers = Samples::notFound;
        assertThat(hatsugen.run("ask", "火星は？")).isZero();
        assertThat(hatsugen.out).startsWith("The minutes do not say.");
    }

    @Test
    void memoryThatRunsOutIsOneLine() {
        hatsugen.answers = question -> {
            throw new OutOfMemoryError("Java heap space");
        };
        assertThat(hatsugen.run("ask", "港の事案は？")).isEqualTo(1);
        assertThat(hatsugen.err.lines()).singleElement().asString().contains("-Xmx512m");
    }

    @Test
    void aClassThatCouldNotBeLoadedForLackOfMemoryIsToldAlike() {
        hatsugen.answers = question -> {
            Throwable cause = new ExceptionInInitializerError("Exception java.lang.OutOfMemoryError: Java heap space");
            throw (Error) new NoClassDefFoundError("Could not initialize class X").initCause(cause);
        };
        assertThat(hatsugen.run("ask", "港の事案は？")).isEqualTo(1);
        assertThat(hatsugen.err.lines()).singleElement().asString().contains("-Xmx512m");
    }

    @Test
    void aLibraryThatCannotBeLoadedIsOneLineWithWhatToDo() {
        hatsugen.answers = question -> {
            throw new UnsatisfiedLinkError("libonnxruntime.so: cannot open shared object file");
        };
        assertThat(hatsugen.run("ask", "港の事案は？")).isEqualTo(1);
        assertThat(hatsugen.err.lines())
                .singleElement()
                .asString()
                .contains("libonnxruntime.so", "glibc", "hatsugen doctor");
    }

    @Test
    void anyOtherErrorIsOneLineToo() {
        hatsugen.answers = question -> {
            throw new StackOverflowError();
        };
        assertThat(hatsugen.run("ask", "港の事案は？")).isEqualTo(1);
        assertThat(hatsugen.err.lines()).singleElement().asString().contains("StackOverflowError", "HATSUGEN_LOG");
    }

    @Test
    void theWordsOfAQuestionAreJoined() throws Exception {
        assertThat(hatsugen.run("ask", "--json", "who", "spoke?")).isZero();
        assertThat(Json.read(hatsugen.out).path("question").asText()).isEqualTo("who spoke?");
        assertThat(Json.read(hatsugen.out).path("status").asText())
                .as("the list of members has no quotes and is found")
                .isEqualTo("answered");
    }

    @Test
    void optionsInFrontOfTheCommandReachTheWorkbench() {
        assertThat(hatsugen.run("--config", "c.yaml", "--corpus", "d", "--index", "i", "meetings"))
                .isZero();
        assertThat(hatsugen.overrides).isEqualTo(new Services.Overrides(Path.of("c.yaml"), Path.of("d"), Path.of("i")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ask",
                "ask ' '",
                "nonsense",
                "--nonsense",
                "parse",
                "ingest",
                "minutes",
                "minutes add",
                "minutes replace 1",
                "minutes add a b --url http://x",
                "ask --batch x question",
                "bot x",
                "eval q.jsonl --judge",
                "eval q.jsonl --conversations c.jsonl"
            })
    void wrongUseIsOneLineAndStatus2(String arguments) {
        assertThat(hatsugen.run(arguments.replace("' '", "\u3000").split(" "))).isEqualTo(2);
        assertThat(hatsugen.err.lines()).hasSize(1).first().asString().startsWith("hatsugen: ");
        assertThat(hatsugen.out).isEmpty();
        assertThat(hatsugen.calls).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version", "ask --help"})
    void helpOpensNothing(String arguments) {
        assertThat(hatsugen.run(arguments.split(" "))).isZero();
        assertThat(hatsugen.calls).isEmpty();
        assertThat(hatsugen.out).containsIgnoringCase("hatsugen");
    }

    @Test
    void writtenAnswersAreScoredWhereTheyAreAskedFor() {
        assertThat(hatsugen.run("eval", "--written", "--judge", "--conversations", "c.jsonl", "q.jsonl"))
                .isZero();
        assertThat(hatsugen.calls).contains("evaluate written q.jsonl true c.jsonl");
        assertThat(hatsugen.run("eval", "q.jsonl", "--written")).isZero();
        assertThat(hatsugen.calls).contains("evaluate written q.jsonl false null");
    }

    @Test
    void parseOpensNeitherCorpusNorIndex() throws Exception {
        assertThat(hatsugen.run("parse", "a.txt", "--json")).isZero();
        assertThat(hatsugen.calls).containsExactly("open", "parse a.txt", "close");
        assertThat(Json.read(hatsugen.out).path("blocks")).hasSize(4);
        assertThat(hatsugen.run("parse", "a.txt")).isZero();
        assertThat(hatsugen.out).contains("3-8  statement 青木本部員 / 青木 一  港の事案").doesNotContain("\u001B");
    }

    @Test
    void aFailureIsOneLineWithItsStatus() {
        hatsugen.answers = question -> {
            throw ConsoleFailure.failed("the index\nis broken", new IllegalStateException());
        };
        assertThat(hatsugen.run("ask", "x")).isEqualTo(1);
        assertThat(hatsugen.err).isEqualTo("hatsugen: the index is broken\n");
    }

    @Test
    void anAnswerThatFailedIsNotCalledMissing() {
        hatsugen.answers = question -> {
            throw new AnswerFailedException("the model timed out", new IllegalStateException(), true);
        };
        assertThat(hatsugen.run("ask", "x")).isEqualTo(1);
        assertThat(hatsugen.err.lines()).hasSize(1);
        assertThat(hatsugen.err).contains("the model timed out").doesNotContain("\tat ");
        assertThat(hatsugen.out).isEmpty();
    }

    @Test
    void aFaultOfTheProgramIsOneLineToo() {
        hatsugen.answers = question -> {
            throw new IllegalStateException("secret question text");
        };
        assertThat(hatsugen.run("ask", "x")).isEqualTo(1);
        assertThat(hatsugen.err.lines()).hasSize(1);
        assertThat(hatsugen.err).contains("IllegalStateException").doesNotContain("secret");
    }

    @Test
    void botNeedsAToken() {
        assertThat(hatsugen.run("bot")).isEqualTo(2);
        assertThat(hatsugen.err).contains("DISCORD_TOKEN");
        assertThat(hatsugen.calls).doesNotContain("bot");
        hatsugen.botToken = true;
        assertThat(hatsugen.run("bot")).isZero();
        assertThat(hatsugen.calls).contains("bot");
    }

    @ParameterizedTest
    @CsvSource({"true,bot", "false,conversation"})
    void withoutACommandTheTokenDecides(boolean token, String call) {
        hatsugen.botToken = token;
        assertThat(hatsugen.run()).isZero();
        assertThat(hatsugen.calls).contains(call);
    }

    @Test
    void reindexReachesTheWorkbench() {
        assertThat(hatsugen.run("reindex")).isZero();
        assertThat(hatsugen.calls).contains("reindex");
    }

    @Test
    void meetingsAndMembersAsTextAndJson() throws Exception {
        assertThat(hatsugen.run("meetings")).isZero();
        assertThat(hatsugen.out).contains("■ 港湾会議 第7回会合", "1 May 2024");
        assertThat(hatsugen.run("members")).isZero();
        assertThat(hatsugen.out)
                .contains("AOKI Hajime (青木 一)")
                .contains("港湾大臣※")
                .contains("the list of ministers");
        assertThat(hatsugen.run("meetings", "--json")).isZero();
        assertThat(Json.read(hatsugen.out)
                        .path("meetings")
                        .path(0)
                        .path("statements")
                        .asInt())
                .isEqualTo(2);
        assertThat(hatsugen.run("members", "--json")).isZero();
        assertThat(Json.read(hatsugen.out).at("/members/1/meetings/0/origin").asText())
                .isEqualTo("the list of ministers");
    }

    @Test
    void onePersonOfTwoMeetingsIsOneEntry() {
        assertThat(MemberTable.of(new Corpus(List.of(Samples.MEETING, Samples.MEETING))))
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.terms()).hasSize(2));
    }
}

package dev.hatsugen.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.LexiconReader;
import dev.hatsugen.minutes.Block;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.MeetingHeader;
import dev.hatsugen.minutes.RecordText;
import dev.hatsugen.minutes.Reflow;
import dev.hatsugen.minutes.SourceText;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.minutes.Speaker;
import dev.hatsugen.minutes.Statement;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The readers of the lexicons that {@code record} uses. */
public final class RecordLexicons {

    private RecordLexicons() {}

    /** By the name of the lexicon. */
    public static Map<String, LexiconReader> readers() {
        return Map.of(
                "resolutions", RecordLexicons::resolution,
                "agenda-headings", RecordLexicons::heading,
                "front-fields", RecordLexicons::field);
    }

    private static void resolution(Lexicon.Rule rule, String example) {
        Meeting turn = meeting(part(null, example));
        switch (rule.category()) {
            case "decided" -> assertThat(Resolutions.of(turn)).hasSize(1);
            case "object" -> assertThat(Resolutions.named(turn)).hasSize(1);
            case "elsewhere" -> assertThat(Resolutions.named(turn)).isEmpty();
            case "no-objection" ->
                assertThat(rule.pattern().matcher(Folding.fold(example)).find()).isTrue();
            case "marked" ->
                assertThat(MarkedDecisions.of(meeting(part(RecordText.Kind.NOTE, example))))
                        .extracting(VerifiedQuote::text)
                        .containsExactly(example);
            case "marked-heading" ->
                assertThat(MarkedDecisions.of(
                                meeting(part(RecordText.Kind.HEADING, example), part(RecordText.Kind.NOTE, "橋を直す"))))
                        .hasSize(1);
            case "objection" ->
                assertThat(Resolutions.objections(meeting(part(RecordText.Kind.NOTE, example))))
                        .hasSize(1);
            default ->
                assertThat(Resolutions.of(meeting(part(null, example), part(null, "原案のとおり決定した。"))))
                        .singleElement()
                        .satisfies(
                                resolution -> assertThat(resolution.question()).isNotNull());
        }
    }

    private static void heading(Lexicon.Rule rule, String example) {
        Meeting meeting = meeting(part(RecordText.Kind.HEADING, example), part(RecordText.Kind.LIST, "橋の修理について"));
        for (Agenda.Part wanted : Agenda.Part.values()) {
            boolean meant = wanted == Agenda.Part.ALL || wanted.name().equals(rule.category());
            assertThat(Agenda.items(meeting, wanted)).hasSize(meant ? 1 : 0);
        }
    }

    private static void field(Lexicon.Rule rule, String example) {
        if (!List.of("time", "place").contains(rule.category())) {
            assertThat(rule.pattern().matcher(example).find()).isTrue();
            return;
        }
        Meeting meeting = meeting(part(RecordText.Kind.FRONT, example));
        boolean time = rule.category().equals("time");
        assertThat(FrontMatter.time(meeting)).hasSize(time ? 1 : 0);
        assertThat(FrontMatter.place(meeting)).hasSize(time ? 0 : 1);
    }

    /** @param kind null for a turn */
    private record Part(RecordText.@Nullable Kind kind, String words) {}

    private static Part part(RecordText.@Nullable Kind kind, String words) {
        return new Part(kind, words);
    }

    private static Meeting meeting(Part... parts) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            text.append(part.words()).append('\n');
        }
        SourceText source = new SourceText("sample.txt", text.toString());
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (Part part : parts) {
            Span span = new Span(start, start + part.words().length());
            Reflow words = Reflow.of(source, span);
            Reflow none = Reflow.of(source, new Span(start, start));
            Speaker chair = new Speaker("議長", null, Speaker.Proof.LABEL_LINE);
            blocks.add(
                    part.kind() == null
                            ? new Statement("1-" + blocks.size(), chair, null, none, words, span)
                            : new RecordText(part.kind(), words, span));
            start = span.end() + 1;
        }
        return new Meeting("1", new MeetingHeader(1, null, null, null, null), source, List.of(), blocks);
    }
}

package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.minutes.MeetingHeader;
import dev.hatsugen.minutes.SourceText;
import java.util.List;
import java.util.regex.Pattern;

/** Reads examples of lines with what reads whole minutes. */
final class MinutesLexicons {

    private static final LabelJudge JUDGE = new LabelJudge(new Roster(List.of()), Legend.none());

    private MinutesLexicons() {}

    static void header(Lexicon.Rule rule, String example) {
        switch (rule.category()) {
            case "date" -> assertThat(read(example).date()).isNotNull();
            case "place" -> assertThat(read(example).place()).isNotNull();
            case "document", "kind" -> {
                String body = BodyName.of(example);
                assertThat(body == null
                                || !Pattern.compile(rule.pattern() + "$")
                                        .matcher(body)
                                        .find())
                        .isTrue();
            }
            case "owner" -> assertThat(BodyName.of("運営委員会 " + example)).startsWith(example);
            default -> fits(rule, example);
        }
    }

    private static MeetingHeader read(String line) {
        return new HeaderReader(page(line), 1).read(SidecarMetadata.NONE);
    }

    static void kind(Lexicon.Rule rule, String example) {
        assertThat(SummaryTitle.of(page(example)).isPresent())
                .isEqualTo(rule.category().equals("summary"));
        assertThat(SummaryTitle.of(page(example + "\n議事概要")).isPresent())
                .isEqualTo(rule.category().equals("summary"));
    }

    static void line(Lexicon.Rule rule, String example) {
        switch (rule.category()) {
            case "title" -> assertThat(LineKind.sectionTitle("３　" + example)).contains(example);
            case "told", "told-line", "server" ->
                assertThat(LineKind.interrupts(example)).isTrue();
            case "proceedings" -> assertThat(LineKind.opensProceedings(example)).isTrue();
            case "note", "note-line" -> assertThat(LineKind.isNote(example)).isTrue();
            case "pause", "closed", "finished" ->
                assertThat(MeetingEnd.isTime(example) || MeetingEnd.is(example, true))
                        .isTrue();
            case "ended", "signature", "annex" ->
                assertThat(MeetingEnd.is(example, true)).isTrue();
            case "greeter", "greeting" ->
                assertThat(LineKind.greetingOffice(example)).isPresent();
            default -> fits(rule, example);
        }
    }

    static void legend(Lexicon.Rule rule, String example) {
        if (rule.category().equals("lead")) {
            assertThat(LegendPairs.of(example)).hasSizeGreaterThan(1);
        } else {
            fits(rule, example);
        }
    }

    static void label(Lexicon.Rule rule, String example) {
        switch (rule.category()) {
            case "self" -> assertThat(SpeakerLabel.of("大木" + example).text()).isEqualTo("大木");
            case "not-a-speaker", "speech" ->
                assertThat(SpeakerLabel.read(example)).isNull();
            case "relation", "list-behind" -> assertThat(JUDGE.of(example)).isEqualTo(LabelStrength.NONE);
            case "table-speaker", "table-words" ->
                assertThat(LabelCandidates.of(page(example), 0)).isEmpty();
            default -> fits(rule, example);
        }
    }

    static void told(Lexicon.Rule rule, String example) {
        switch (rule.category()) {
            case "telling", "act", "done", "said", "aside", "leads-over" ->
                assertThat(NarratedTurns.of(page(example), 0, new ToldJapanese(JUDGE, false))
                                .count())
                        .isEqualTo(1);
            case "leads-to-another", "to-this", "replied" ->
                assertThat(NarratedTurns.of(page(example), 0, new ToldJapanese(JUDGE, false))
                                .count())
                        .isZero();
            case "goes-on" -> assertThat(ToldBeginnings.goesOn(example)).isTrue();
            case "asks" ->
                assertThat(new JapaneseSentences(new ToldJapanese(JUDGE, true)).asks(example))
                        .isTrue();
            case "about", "feels", "source", "marker", "behind-quotation" ->
                assertThat(new ToldJapanese(JUDGE, true).speaker(example)).isNotNull();
            case "silent" ->
                assertThat(new ToldJapanese(JUDGE, true).speaker(example)).isNull();
            case "outcome" -> {
                Page page = page("図書館長から、来年の開館時間の報告があった。\n" + example);
                assertThat(NarratedTurns.of(page, 0, new ToldJapanese(JUDGE, false))
                                .endsTurn(page, 1))
                        .isTrue();
            }
            case "plain-end" -> assertThat(RecordStyle.isRecord(example)).isTrue();
            case "polite" -> assertThat(RecordStyle.isRecord(example)).isFalse();
            case "speech", "took-place" ->
                assertThat(Speech.isNarrated(page(example), 0)).isTrue();
            default -> {
                Page page = page(example + "\n・橋の修理を急いでほしい。");
                assertThat(UnnamedOpinions.of(page, 0, false).at(page, 1)).isPresent();
            }
        }
    }

    static void fits(Lexicon.Rule rule, String example) {
        assertThat(rule.pattern().matcher(example).find()).isTrue();
    }

    private static Page page(String text) {
        return Page.of(new SourceText("sample.txt", text));
    }
}

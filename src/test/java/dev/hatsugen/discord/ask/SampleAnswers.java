package dev.hatsugen.discord.ask;

import dev.hatsugen.answer.Answer;
import dev.hatsugen.answer.Headline;
import dev.hatsugen.answer.SearchHint;
import dev.hatsugen.minutes.Attendance;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.MeetingHeader;
import dev.hatsugen.minutes.PersonName;
import dev.hatsugen.minutes.Provenance;
import dev.hatsugen.minutes.RecordText;
import dev.hatsugen.minutes.Reflow;
import dev.hatsugen.minutes.SourceText;
import dev.hatsugen.minutes.Span;
import dev.hatsugen.minutes.Speaker;
import dev.hatsugen.minutes.Statement;
import dev.hatsugen.quote.QuoteVerifier;
import dev.hatsugen.quote.Relation;
import dev.hatsugen.quote.VerifiedQuote;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers with real quotes over a small source. */
public final class SampleAnswers {

    public static final String NAGOYA =
            "一昨年の名古屋港コンテナターミナルへのサイバー攻撃事案を受け、港湾分野を対象に追加したほか、今年の夏までに医療分野の追加についても検討することになっている。";

    private static final MeetingHeader HEADER_42 = new MeetingHeader(
            42, "サイバーセキュリティ戦略本部 第42回会合", null, LocalDate.of(2025, 2, 5), "総理大臣官邸２階大ホール", null, Set.of(), null, "議事概要");
    private static final MeetingHeader HEADER_26 =
            new MeetingHeader(26, null, LocalDate.of(2021, 2, 9), null, "内閣官房の公表資料（第26回会合）");

    private SampleAnswers() {}

    /** What one minister said in the 42nd meeting. */
    public static Answer answered(String question) {
        return answered(question, Locale.JAPANESE, List.of(kiuchi(NAGOYA)));
    }

    public static Answer answered(String question, Locale language, List<VerifiedQuote> quotes) {
        String lead = language.equals(Locale.JAPANESE) ? "1名が発言しています。" : "One member spoke about it.";
        return new Answer.Answered(question, language, lead, quotes, Duration.ofMillis(12));
    }

    /** The same answer with a line above it. */
    public static Answer.Answered headlined(Answer.Answered answer, String headline, boolean wordsFirst) {
        return with(answer, new Headline(headline, List.of(), wordsFirst), answer.hint());
    }

    /** The same answer with what may have been meant. */
    public static Answer.Answered with(Answer.Answered answer, SearchHint hint) {
        return with(answer, answer.headline(), hint);
    }

    private static Answer.Answered with(Answer.Answered answer, Headline headline, SearchHint hint) {
        return new Answer.Answered(
                answer.question(),
                answer.language(),
                answer.lead(),
                answer.quotes(),
                answer.isCertain(),
                answer.took(),
                answer.gloss(),
                answer.written(),
                headline,
                hint);
    }

    public static Answer notFound(String question, Locale language, List<VerifiedQuote> near) {
        String lead = language.equals(Locale.JAPANESE) ? "議事概要に該当する発言はありません。" : "The minutes do not say.";
        return new Answer.NotFound(question, language, lead, Answer.Reason.NOT_IN_MINUTES, near, Duration.ofMillis(9));
    }

    /** Words of a minister whom the attendance list names. */
    public static VerifiedQuote kiuchi(String words) {
        return amid("", words, "");
    }

    /** Words of that minister between other words of the same turn. */
    public static VerifiedQuote amid(String before, String words, String after) {
        Attendee kiuchi = new Attendee(
                new PersonName("城内", "実", null),
                "経済安全保障担当大臣",
                Attendance.PRESENT,
                new Provenance.InText(new Span(0, 2)));
        Speaker speaker = new Speaker("城内経済安全保障担当大臣", kiuchi, Speaker.Proof.LABEL_LINE);
        return said(HEADER_42, speaker, "討議", new Turn(before, words, after));
    }

    /** Words of a chair whom only the roster names. */
    public static VerifiedQuote kato(String words) {
        Attendee kato = new Attendee(
                new PersonName("加藤", "勝信", null),
                "本部長（内閣官房長官）",
                Attendance.PRESENT,
                new Provenance.Supplied("内閣官房の公表資料（名簿）"));
        return said(HEADER_26, new Speaker("本部長", kato, Speaker.Proof.HEADING), "本部長冒頭挨拶", words);
    }

    /** Words of somebody whom the minutes call by the surname, and another meeting's in full. */
    public static VerifiedQuote inShort(String words) {
        Attendee known = new Attendee(
                new PersonName("城内", "実", null),
                "経済安全保障担当大臣",
                Attendance.PRESENT,
                new Provenance.InShort(new Span(0, 2), new PersonName("城内", "", null), "42.txt"));
        return said(HEADER_42, new Speaker("城内大臣", known, Speaker.Proof.LABEL_LINE), "討議", words);
    }

    /** Words under a label that the attendance list does not explain. */
    public static VerifiedQuote labelled(String label, String words) {
        return said(HEADER_42, new Speaker(label, null, Speaker.Proof.LABEL_LINE), null, words);
    }

    private record Turn(String before, String words, String after) {}

    public static VerifiedQuote said(MeetingHeader header, Speaker speaker, @Nullable String section, String words) {
        return said(header, speaker, section, new Turn("", words, ""));
    }

    private static VerifiedQuote said(MeetingHeader header, Speaker speaker, @Nullable String section, Turn turn) {
        SourceText source = new SourceText("minutes.txt", "\n\n" + turn.before() + turn.words() + turn.after() + "\n");
        Span all = new Span(0, source.text().length());
        Reflow reflow = Reflow.of(source, all);
        Statement statement = new Statement("42-05", speaker, section, Reflow.of(source, new Span(0, 0)), reflow, all);
        Meeting meeting = new Meeting(key(header), header, source, List.of(), List.of(statement));
        int start = turn.before().length();
        int end = reflow.text().length() - turn.after().length();
        return QuoteVerifier.quote(meeting, statement, new Span(start, end), Relation.SAID, 0.8);
    }

    /** A line of the attendance list that calls a member absent. */
    public static VerifiedQuote absent(String words) {
        SourceText source = new SourceText("minutes.txt", words);
        Span all = new Span(0, words.length());
        RecordText front = new RecordText(RecordText.Kind.FRONT, Reflow.of(source, all), all);
        Meeting meeting = new Meeting("42", HEADER_42, source, List.of(), List.of(front));
        return QuoteVerifier.quote(meeting, front, front.words().all(), Relation.ABSENT, 0.9);
    }

    private static String key(MeetingHeader header) {
        return header.number() == null ? "minutes" : Integer.toString(header.number());
    }
}

package dev.hatsugen.writing;

import dev.hatsugen.language.Folding;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.MeetingHeader;
import dev.hatsugen.quote.VerifiedQuote;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a point may say: all that is known of the quotes it leans on.
 *
 * @param cited the quotes
 * @param said their words, folded
 * @param beside what is known beside them: speaker, office, meeting, date; folded
 * @param facts their words and what is known beside them
 * @param english the facts in English words, lower case, where the words are Japanese; else the facts
 * @param spans the passages that the point leans on, folded
 */
record Evidence(
        List<VerifiedQuote> cited, String said, String beside, String facts, String english, List<String> spans) {

    private static final DateTimeFormatter ENGLISH_DATE =
            DateTimeFormatter.ofPattern("EEEE, MMMM d, uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter JAPANESE_DATE = DateTimeFormatter.ofPattern("uuuu年M月d日E曜", Locale.JAPANESE);

    /** All that is known of {@code cited}, before anything leans on it. */
    static Evidence of(List<VerifiedQuote> cited, Glosser glosser) {
        String said = cited.stream().map(VerifiedQuote::text).collect(Collectors.joining("\n"));
        String beside = cited.stream().flatMap(Evidence::beside).distinct().collect(Collectors.joining("\n"));
        String facts = said + "\n" + beside;
        String english = (glosser.gloss(said) + "\n" + glosser.gloss(beside) + "\n" + facts).toLowerCase(Locale.ROOT);
        return new Evidence(
                cited, Folding.fold(said), Folding.fold(beside), Folding.fold(facts), Folding.fold(english), List.of());
    }

    /** The same for a point that leans on these passages, as the model gave them. */
    Evidence leaning(List<String> on) {
        return new Evidence(
                cited,
                said,
                beside,
                facts,
                english,
                on.stream().map(Folding::fold).toList());
    }

    /** The passages leant on as one text. */
    String leant() {
        return String.join("\n", spans);
    }

    private static Stream<String> beside(VerifiedQuote quote) {
        MeetingHeader header = quote.meeting().header();
        Attendee attendee = quote.speaker().attendee();
        Stream<String> known = Stream.of(
                        quote.speaker().label(),
                        quote.speaker().name(),
                        attendee == null ? null : attendee.name().joined(),
                        attendee == null ? null : Romanized.name(attendee.name()),
                        attendee == null ? null : attendee.post(),
                        quote.section(),
                        header.title(),
                        header.number() == null ? null : "第" + header.number() + "回 meeting " + header.number())
                .filter(Objects::nonNull);
        return Stream.concat(known, dates(quote.meeting()));
    }

    /** The date of a meeting in Japanese and in English; none where it is not known. */
    static Stream<String> dates(Meeting meeting) {
        LocalDate date = meeting.header().date();
        return date == null ? Stream.empty() : Stream.of(date.format(JAPANESE_DATE), date.format(ENGLISH_DATE));
    }
}

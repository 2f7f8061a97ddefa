package dev.hatsugen.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One meeting (会合) as its minutes record it. Two meetings are equal if their keys are.
 *
 * @param key names the meeting in the corpus: its number, else its date, else its file's name
 * @param header number, title, date and place
 * @param source the text of the minutes
 * @param attendees who was there and who was not
 * @param blocks everything the minutes hold, in order
 * @param isAmongBodies whether it stands among meetings of other bodies, so that its own has to be named
 */
public record Meeting(
        String key,
        MeetingHeader header,
        SourceText source,
        List<Attendee> attendees,
        List<Block> blocks,
        boolean isAmongBodies) {

    public Meeting {
        attendees = List.copyOf(attendees);
        blocks = List.copyOf(blocks);
    }

    /** One that stands alone. */
    public Meeting(String key, MeetingHeader header, SourceText source, List<Attendee> attendees, List<Block> blocks) {
        this(key, header, source, attendees, blocks, false);
    }

    /** The same meeting among those of other bodies. */
    public Meeting amongBodies() {
        return new Meeting(key, header, source, attendees, blocks, true);
    }

    /** The turns, in order. */
    public List<Statement> statements() {
        return blocks.stream()
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast)
                .toList();
    }

    /** The words of the record of one kind, in order. */
    public List<RecordText> recordTexts(RecordText.Kind kind) {
        return blocks.stream()
                .filter(RecordText.class::isInstance)
                .map(RecordText.class::cast)
                .filter(text -> text.kind() == kind)
                .toList();
    }

    /** The council or group that met; null where the minutes do not name it. */
    public @Nullable String body() {
        return header.body();
    }

    /** The address of the published document; null where the operator gave none. */
    public @Nullable String url() {
        return header.url();
    }

    /**
     * The address of the published document, opened at the page that a line is on where the document is a PDF.
     *
     * @param line of the source, counted from 1
     */
    public @Nullable String url(int line) {
        String url = header.url();
        Integer page = source.pageOf(line);
        boolean opensAtPage = url != null && page != null && url.indexOf('#') < 0;
        return opensAtPage ? url + "#page=" + page : url;
    }

    public @Nullable Integer number() {
        return header.number();
    }

    /**
     * What people call the meeting: its number in words, else its key.
     *
     * @param numbered the words for a number
     */
    public String displayName(Function<Integer, String> numbered) {
        Integer number = number();
        return number == null ? key : numbered.apply(number);
    }

    /** {@link #displayName} with the body before it, where there are meetings of other bodies too. */
    public String headedName(Function<Integer, String> numbered) {
        String name = displayName(numbered);
        return body() != null && (isAmongBodies || sharesNumber()) ? body() + " " + name : name;
    }

    /** Whether another meeting has the same number, so that the number does not name this one. */
    public boolean sharesNumber() {
        return number() != null && !key.equals(String.valueOf(number()));
    }

    /** {@link #displayName} with the day behind it, as 2024-05-01, where the name does not say the day already. */
    public String datedName(Function<Integer, String> numbered) {
        String name = headedName(numbered);
        LocalDate date = header.date();
        return date == null || isDateTold(name) ? name : name + " " + date;
    }

    /** Whether {@code name} of the meeting says the day it was held, so that the day need not be put beside it. */
    public boolean isDateTold(String name) {
        LocalDate date = header.date();
        return date != null
                && Pattern.compile("(?<![0-9])%d\\D{1,3}0?%d\\D{1,3}0?%d(?![0-9])"
                                .formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth()))
                        .matcher(name)
                        .find();
    }

    /** Whether the day is all that the meeting is called by: it has neither number nor title. */
    public boolean isNamedByDate() {
        LocalDate date = header.date();
        return date != null && number() == null && header.title() == null && key.equals(date.toString());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Meeting that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}

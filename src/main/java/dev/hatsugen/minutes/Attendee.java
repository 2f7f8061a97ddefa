package dev.hatsugen.minutes;

/**
 * One person of one meeting.
 *
 * @param name the name
 * @param post the post held that day, as written
 * @param attendance how they took part
 * @param provenance where this is known from
 */
public record Attendee(PersonName name, String post, Attendance attendance, Provenance provenance) {

    /** Between the parts of a name from abroad. */
    private static final char BETWEEN_PARTS = '・';

    /** Names the person within a meeting: with the post where the surname alone is known, as two people may bear it. */
    public String key() {
        boolean isBare =
                name.given().isEmpty() && !post.isEmpty() && name.surname().indexOf(BETWEEN_PARTS) < 0;
        return isBare ? name.surname() + " " + post : name.joined();
    }

    /** Whether this person is known from a roster and not from the minutes. */
    public boolean isSupplied() {
        return provenance instanceof Provenance.Supplied;
    }

    /** The same person as the minutes of the meeting alone give them. */
    public Attendee asWritten() {
        return provenance instanceof Provenance.InShort known
                ? new Attendee(known.written(), post, attendance, new Provenance.InText(known.source()))
                : this;
    }
}

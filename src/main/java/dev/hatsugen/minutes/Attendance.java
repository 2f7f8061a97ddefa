package dev.hatsugen.minutes;

/** How a person took part in a meeting. */
public enum Attendance {
    /** A member, present. */
    PRESENT,
    /** In the room without being a member: secretariat, deputies. */
    OTHER,
    /** A member whom the record calls absent. */
    ABSENT
}

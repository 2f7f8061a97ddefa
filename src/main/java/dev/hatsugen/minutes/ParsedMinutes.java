package dev.hatsugen.minutes;

/**
 * One file of minutes as it was read.
 *
 * @param meeting the meeting
 * @param report what was understood
 */
public record ParsedMinutes(Meeting meeting, ParseReport report) {}

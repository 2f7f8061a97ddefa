package dev.hatsugen.parsing.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Transcripts as subtitles: WebVTT and SubRip, as Teams, Zoom and Meet save them. The cues of one speaker become one turn under
 * a line of the speaker's name and the time it begins: {@code Name  00:01:02}.
 */
final class SubtitleCues implements Format {

    private static final Pattern TIMES = Pattern.compile(
            "^\\s*((?:\\d{1,2}:)?\\d{1,2}:\\d{2})[.,]\\d{1,3}\\s+-->\\s+(?:\\d{1,2}:)?\\d{1,2}:\\d{2}[.,]\\d{1,3}.*$");
    private static final Pattern HEADER = Pattern.compile("^\\uFEFF?WEBVTT(?:[ \\t]+[-–—]?[ \\t]*(.*))?$");
    private static final Pattern SUBRIP_START =
            Pattern.compile("^\\uFEFF?\\s*\\d+\\s*\\R\\s*\\d{1,2}:\\d{2}:\\d{2},\\d{3}\\s+-->");
    private static final Pattern SETTINGS = Pattern.compile("^(?:STYLE|REGION)\\b.*$");
    private static final Pattern NOTE = Pattern.compile("^NOTE(?:\\s+(.*))?$");
    private static final Pattern VOICE = Pattern.compile("^<v(?:\\.[^\\s>]*)?\\s+([^>]+)>");
    private static final Pattern TAG =
            Pattern.compile("</?(?:v|c|i|b|u|ruby|rt|lang|font)(?:[.\\s][^>]*)?>|<\\d[\\d:.]*>");

    /** Of ten cues with a voice in a file, a cue without one is nobody's; where fewer have one, it goes on with the last voice. */
    private static final int MIN_VOICED_TENTHS = 9;

    @Override
    public boolean accepts(String name, byte[] bytes) {
        String lower = name.toLowerCase(Locale.ROOT);
        String start = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.UTF_8);
        return lower.endsWith(".vtt")
                || lower.endsWith(".srt")
                || start.matches("(?s)\\uFEFF?WEBVTT\\b.*")
                || SUBRIP_START.matcher(start).find();
    }

    @Override
    public ExtractedText extract(String name, byte[] bytes) throws UnreadableFormatException {
        Encodings.Decoded decoded = Encodings.decode(bytes);
        String[] lines = decoded.text().split("\\R", -1);
        TextBuilder text = new TextBuilder();
        List<Cue> cues = new ArrayList<>();
        int line = 0;
        while (line < lines.length) {
            line = TIMES.matcher(lines[line]).matches() ? cue(lines, line, cues) : front(lines, line, text);
        }
        if (cues.isEmpty()) {
            throw new UnreadableFormatException("a transcript without a cue.");
        }
        text.gap();
        boolean tagged = cues.stream().anyMatch(cue -> cue.voice() != null);
        write(CueNames.named(cues), tagged, text);
        return text.build(name, new ExtractedText.Kind("transcript", decoded.encoding()));
    }

    /** Reads what is no cue: the title and notes are kept, settings and cue numbers are not. */
    private static int front(String[] lines, int line, TextBuilder text) throws UnreadableFormatException {
        Matcher header = HEADER.matcher(lines[line]);
        Matcher note = NOTE.matcher(lines[line]);
        if (header.matches() && header.group(1) != null && !header.group(1).isBlank()) {
            text.line(header.group(1).strip(), line + 1);
        } else if (note.matches() || SETTINGS.matcher(lines[line]).matches()) {
            int next = line;
            String first = note.matches() ? Objects.requireNonNullElse(note.group(1), "") : "";
            while (next < lines.length && !lines[next].isBlank()) {
                String words = next == line ? first : lines[next];
                if (note.matches() && !words.isBlank()) {
                    text.line(words.strip(), next + 1);
                }
                next++;
            }
            return next;
        }
        return line + 1;
    }

    private static int cue(String[] lines, int at, List<Cue> cues) {
        Matcher times = TIMES.matcher(lines[at]);
        String time = times.matches() ? times.group(1) : "";
        List<String> words = new ArrayList<>();
        String voice = null;
        int line = at + 1;
        while (line < lines.length && !lines[line].isBlank()) {
            Matcher tag = VOICE.matcher(lines[line].strip());
            if (voice == null && tag.find()) {
                voice = unescaped(tag.group(1)).strip();
            }
            words.add(unescaped(TAG.matcher(lines[line]).replaceAll("")).strip());
            line++;
        }
        if (!words.isEmpty()) {
            cues.add(new Cue(time, voice, words, at + 2));
        }
        return line;
    }

    /** @param tagged whether tags name the voices, and not words before a colon, which only a new speaker gets */
    private static void write(List<Cue> cues, boolean tagged, TextBuilder text) throws UnreadableFormatException {
        long voiced = cues.stream().filter(cue -> cue.voice() != null).count();
        boolean everyCue = tagged && voiced * 10 >= cues.size() * (long) MIN_VOICED_TENTHS;
        @Nullable String speaker = null;
        boolean begun = false;
        for (Cue cue : cues) {
            boolean nobody = cue.voice() == null && everyCue;
            boolean changes = (cue.voice() != null && !cue.voice().equals(speaker)) || (nobody && speaker != null);
            if (voiced > 0 && (changes || (!begun && cue.voice() != null))) {
                text.gap();
                text.line(cue.voice() == null ? cue.time() : cue.voice() + "  " + cue.time(), cue.origin());
                speaker = cue.voice();
                begun = true;
            }
            for (int i = 0; i < cue.lines().size(); i++) {
                text.line(cue.lines().get(i), cue.origin() + i);
            }
        }
    }

    private static String unescaped(String words) {
        return words.replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}

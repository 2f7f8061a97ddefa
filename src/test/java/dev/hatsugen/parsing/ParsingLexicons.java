package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.language.Lexicon;
import dev.hatsugen.language.LexiconReader;
import dev.hatsugen.minutes.Attendance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The readers of the lexicons that {@code parsing} uses. */
public final class ParsingLexicons {

    private static final Map<String, Pattern> ROLES = Map.ofEntries(
            Map.entry("chair", RoleWords.CHAIR),
            Map.entry("deputy", RoleWords.DEPUTY),
            Map.entry("leads", RoleWords.LEADS),
            Map.entry("official", RoleWords.OFFICIAL),
            Map.entry("member", RoleWords.MEMBER),
            Map.entry("procedure", RoleWords.PROCEDURE),
            Map.entry("leading", RoleWords.LEADING),
            Map.entry("question", RoleWords.QUESTION),
            Map.entry("demand", RoleWords.DEMAND),
            Map.entry("only-question", RoleWords.ONLY_QUESTION),
            Map.entry("to-all", RoleWords.TO_ALL));

    private ParsingLexicons() {}

    /** By the name of the lexicon. */
    public static Map<String, LexiconReader> readers() {
        Map<String, LexiconReader> readers = new HashMap<>();
        readers.put(
                "turn-words",
                (rule, example) -> assertThat(Objects.requireNonNull(ROLES.get(rule.category()))
                                .matcher(example)
                                .find())
                        .isTrue());
        readers.put("office-titles", ParsingLexicons::title);
        readers.put("attendance-words", ParsingLexicons::attendance);
        readers.put("legends", MinutesLexicons::legend);
        readers.put("meeting-headers", MinutesLexicons::header);
        readers.put("minutes-lines", MinutesLexicons::line);
        readers.put("record-kinds", MinutesLexicons::kind);
        readers.put("speaker-labels", MinutesLexicons::label);
        readers.put("told-turns", MinutesLexicons::told);
        readers.putAll(TurnLexicons.readers());
        return readers;
    }

    private static void title(Lexicon.Rule rule, String example) {
        switch (rule.category()) {
            case "end" ->
                assertThat(OfficeTitles.OFFICE.matcher(example).find()).isTrue();
            case "start" ->
                assertThat(OfficeTitles.OFFICE_START.matcher(example).lookingAt())
                        .isTrue();
            case "body" -> assertThat(OfficeTitles.BODY.matcher(example).find()).isTrue();
            case "no-name-start", "no-name-unit", "no-name-end" ->
                assertThat(OfficeTitles.isName(example)).isFalse();
            case "kun", "san", "sensei", "member" ->
                assertThat(Pattern.compile(OfficeTitles.honorific(rule.category()))
                                .matcher(example)
                                .find())
                        .isTrue();
            case "title" ->
                assertThat(NamedPerson.read(example, List.of()))
                        .isNotNull()
                        .satisfies(
                                person -> assertThat(person.name().toString()).doesNotContain("."));
            default -> MinutesLexicons.fits(rule, example);
        }
    }

    private static void attendance(Lexicon.Rule rule, String example) {
        switch (rule.category()) {
            case "absent", "absent-english" -> field(AttendanceTitle.ABSENT, example);
            case "present", "present-english" -> field(AttendanceTitle.PRESENT, example);
            case "other", "other-english" -> field(AttendanceTitle.OTHER, example);
            case "absent-list" -> assertThat(AttendanceTitle.of(example)).isEqualTo(AttendanceTitle.ABSENT);
            case "other-list" -> assertThat(AttendanceTitle.of(example)).isEqualTo(AttendanceTitle.OTHER);
            case "present-list" -> assertThat(AttendanceTitle.of(example)).isEqualTo(AttendanceTitle.PRESENT);
            case "remark" -> group(null, example);
            case "member-group" -> group(Attendance.PRESENT, example);
            case "other-group" -> group(Attendance.OTHER, example);
            case "name-column" -> assertThat(PeopleTable.head("職\t" + example)).isNotNull();
            default -> MinutesLexicons.fits(rule, example);
        }
    }

    private static void field(AttendanceTitle title, String example) {
        boolean english = example.charAt(0) < 'ぁ';
        assertThat(AttendanceField.of(example + (english ? ": Pell" : "：山田")))
                .isNotNull()
                .satisfies(field -> assertThat(field.title()).isEqualTo(title));
    }

    private static void group(@Nullable Attendance attendance, String example) {
        assertThat(AttendanceGroup.of("（" + example + "）"))
                .isNotNull()
                .satisfies(group -> assertThat(group.attendance()).isEqualTo(attendance));
    }
}

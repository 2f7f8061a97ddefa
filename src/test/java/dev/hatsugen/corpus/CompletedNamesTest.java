package dev.hatsugen.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.catalog.CorpusCatalog;
import dev.hatsugen.index.Manifest;
import dev.hatsugen.language.Glossary;
import dev.hatsugen.minutes.Attendee;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.ParsedMinutes;
import dev.hatsugen.minutes.Provenance;
import dev.hatsugen.question.Participant;
import dev.hatsugen.question.People;
import dev.hatsugen.question.QuestionParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People whom one meeting calls in short are those whom the other meetings of the body name in full. */
class CompletedNamesTest extends OnMinutesFolder {

    private static final String FULL = """
            FERNHOLT LIBRARY TRUST
            Minutes of 4 March 2025

            Present: Oonagh Pell, Chair (OP); Rafi Sands, Treasurer (RS); Ida Lowe (IL)
            Apologies: Una Birch (UB)

            1.1 RS reported that loans were up by four per cent.
            1.2 IL asked whether the children's room had been counted.
            1.3 OP thanked both of them.
            """;

    private static final String INITIALS = """
            FERNHOLT LIBRARY TRUST
            Minutes of 8 April 2025

            Present: OP (Chair), RS, UB (by telephone). Apologies: IL.

            1.1 RS reported that the roof would cost £4,000.
            1.2 UB asked who would pay for it.
            1.3 OP hoped that the county would.
            """;

    private static final String FIRST_NAMES = """
            Fernholt Library Trust, 6 May 2025

            Present: Oonagh, Rafi, Una, Ida

            Rafi: The county will pay a half of it.
            Una: Which half?
            Oonagh: We shall ask them again in June.
            Rafi: I have written to them already.
            """;

    private static final String SURNAMES = """
            FERNHOLT LIBRARY TRUST
            Minutes of 3 June 2025

            Present: O. Pell (Chair), R. Sands, I. Lowe
            Apologies: U. Birch

            R. Sands: The county has paid.
            I. Lowe: I am glad to hear it.
            O. Pell: Then the roof can be mended.
            """;

    CompletedNamesTest(@TempDir Path temporary) throws Exception {
        super(temporary);
        Files.createDirectories(folder);
    }

    @Test
    void initials_first_names_and_surnames_with_an_initial_are_one_person() throws Exception {
        put("a.txt", FULL);
        put("b.txt", INITIALS);
        put("c.txt", FIRST_NAMES);
        put("d.txt", SURNAMES);

        assertThat(speakers("b.txt")).containsExactly("Rafi Sands", "Una Birch", "Oonagh Pell");
        assertThat(speakers("c.txt")).containsExactly("Rafi Sands", "Una Birch", "Oonagh Pell", "Rafi Sands");
        assertThat(speakers("d.txt")).containsExactly("Rafi Sands", "Ida Lowe", "Oonagh Pell");
        Corpus corpus = service.read().corpus();
        assertThat(new CorpusCatalog(corpus, new People(corpus)).members())
                .extracting(member -> member.name() + " " + member.turns())
                .containsExactly("Rafi Sands 5", "Ida Lowe 2", "Oonagh Pell 4", "Una Birch 2");
    }

    @Test
    void a_question_about_the_full_name_finds_the_turns_of_every_meeting() throws Exception {
        put("a.txt", FULL);
        put("b.txt", INITIALS);
        put("c.txt", FIRST_NAMES);
        Corpus corpus = service.read().corpus();

        QuestionParser parser = new QuestionParser(corpus, new People(corpus), Glossary.EMPTY);

        assertThat(parser.read("What did Una Birch ask?").speakers())
                .extracting(Participant::meeting)
                .extracting(meeting -> meeting.source().name())
                .containsExactlyInAnyOrder("a.txt", "b.txt", "c.txt");
    }

    @Test
    void a_name_from_elsewhere_says_so_and_the_file_alone_gives_what_it_has() throws Exception {
        put("a.txt", FULL);
        Path file = put("b.txt", INITIALS);

        Attendee sands = attendee("b.txt", "Rafi Sands");
        assertThat(sands.provenance()).isInstanceOfSatisfying(Provenance.InShort.class, known -> {
            assertThat(known.origin()).isEqualTo("a.txt");
            assertThat(known.written().full()).isEqualTo("RS");
        });
        assertThat(sands.provenance().outside()).isEqualTo("a.txt");
        assertThat(sands.isSupplied()).isFalse();
        assertThat(sands.asWritten().provenance().outside()).isNull();
        assertThat(attendee("a.txt", "Rafi Sands").provenance().outside()).isNull();
        assertThat(service.look(file).meeting().attendees())
                .extracting(person -> person.name().full())
                .contains("RS", "UB", "OP")
                .doesNotContain("Rafi Sands");
    }

    @Test
    void whoever_comes_or_goes_changes_the_names_and_nothing_else() throws Exception {
        Path full = Files.writeString(elsewhere.resolve("a.txt"), FULL);
        Path initials = Files.writeString(elsewhere.resolve("b.txt"), INITIALS);
        add(initials);
        assertThat(speakers("b.txt")).containsExactly("RS", "UB", "OP");

        add(full);
        assertThat(speakers("b.txt")).containsExactly("Rafi Sands", "Una Birch", "Oonagh Pell");
        assertThat(changes.getLast().added())
                .extracting(CompletedNamesTest::file)
                .containsExactly("a.txt");
        assertThat(changes.getLast().changed()).isEmpty();
        Meeting before = meeting("b.txt");
        assertThat(meeting("b.txt")).isSameAs(before);

        service.remove("a.txt");
        assertThat(speakers("b.txt")).containsExactly("RS", "UB", "OP");
        assertThat(changes.getLast().changed()).isEmpty();
    }

    @Test
    void an_index_takes_anew_the_meetings_alone_whose_speakers_changed() throws Exception {
        put("b.txt", INITIALS);
        put("d.txt", SURNAMES.replace("3 June", "4 June").replace("FERNHOLT LIBRARY TRUST", "MERROW CHESS CLUB"));
        Manifest before = Manifest.of(service.read().corpus(), "", "model", 1);
        put("a.txt", FULL);
        Manifest after = Manifest.of(service.read().corpus(), "", "model", 1);

        assertThat(after.hash(meeting("d.txt"))).isEqualTo(before.hash(meeting("d.txt")));
        assertThat(after.hash(meeting("b.txt"))).isNotEqualTo(before.hash(meeting("b.txt")));
    }

    @Test
    void two_who_fit_another_office_and_another_body_leave_a_name_as_it_is() throws Exception {
        put("a.txt", FULL.replace("Ida Lowe (IL)", "Ida Lowe (IL); Rosa Steen (RT)"));
        put("b.txt", INITIALS.replace("UB (by telephone)", "UB (Treasurer)"));
        put(
                "e.txt",
                INITIALS.replace("FERNHOLT LIBRARY TRUST", "MERROW CHESS CLUB").replace("8 April", "9 April"));

        assertThat(speakers("b.txt")).containsExactly("RS", "Una Birch", "Oonagh Pell");
        assertThat(speakers("e.txt")).containsExactly("RS", "UB", "OP");

        put("a.txt", FULL.replace("Una Birch (UB)", "Una Birch, Secretary (UB)"));
        assertThat(speakers("b.txt")).containsExactly("Rafi Sands", "UB", "Oonagh Pell");
    }

    @Test
    void minutes_without_a_body_are_of_the_one_whose_people_met() throws Exception {
        put("a.txt", FULL);
        put("c.txt", FIRST_NAMES.replace("Fernholt Library Trust, 6 May 2025", "6 May 2025"));
        put("f.txt", """
                7 May 2025

                Present: Rafi, Tess, Hugo

                Rafi: The nets are torn.
                Tess: I can mend them.
                Hugo: Good.
                Rafi: Then we play on Sunday.
                """);

        put("g.txt", """
                8 May 2025

                Present: Una, Bartos Kemp, Livia Stroud, Ottmar Finn

                Una: The bells want oil.
                Livia Stroud: I have some.
                Ottmar Finn: So have I.
                Una: Then who climbs up?
                """);

        assertThat(speakers("c.txt")).containsExactly("Rafi Sands", "Una Birch", "Oonagh Pell", "Rafi Sands");
        assertThat(speakers("f.txt")).containsExactly("Rafi", "Tess", "Hugo", "Rafi");
        assertThat(speakers("g.txt")).containsExactly("Una", "Livia Stroud", "Ottmar Finn", "Una");
    }

    private Path put(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String file(ParsedMinutes minutes) {
        return minutes.meeting().source().name();
    }

    private Meeting meeting(String name) throws Exception {
        return service.read().of(List.of(name)).getFirst().meeting();
    }

    private Attendee attendee(String name, String full) throws Exception {
        return meeting(name).attendees().stream()
                .filter(person -> person.name().full().equals(full))
                .findFirst()
                .orElseThrow();
    }

    private List<String> speakers(String name) throws Exception {
        return meeting(name).statements().stream()
                .map(turn -> Objects.requireNonNullElse(turn.speaker().name(), "?"))
                .toList();
    }
}

package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Statement;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A label that names a person in full means nobody of another given name, whoever is on the list. */
class StatedNameTest {

    private static final List<String> SURNAMES = List.of("佐々木", "森", "小野寺", "中村");
    private static final List<String> GIVEN = List.of("健一", "真由美", "勇", "さくら", "浩二", "千代子");

    record Person(String surname, String given) {

        String joined() {
            return surname + given;
        }
    }

    @Provide
    Arbitrary<Person> people() {
        return Combinators.combine(Arbitraries.of(SURNAMES), Arbitraries.of(GIVEN))
                .as(Person::new);
    }

    /** Lists that hold the speaker, a namesake or neither, names parted, run together or with letters apart. */
    @Provide
    Arbitrary<List<Person>> lists() {
        return people().list().uniqueElements().ofMinSize(1).ofMaxSize(4);
    }

    @Property(tries = 300)
    void a_name_in_full_names_nobody_else(
            @ForAll("lists") List<Person> listed,
            @ForAll("lists") List<Person> speakers,
            @ForAll("forms") String form) {
        StringBuilder text = new StringBuilder("１　出席委員\n");
        listed.forEach(person -> text.append(entry(form, person)));
        text.append("２　会議の経過\n");
        speakers.forEach(person -> text.append(label(form, person)).append("　質問します。いかがですか。\n"));
        List<Statement> turns = Minutes.of(text.toString()).statements();
        assertThat(turns).hasSameSizeAs(speakers);
        for (int i = 0; i < turns.size(); i++) {
            String name = turns.get(i).speaker().name();
            assertThat(name == null ? null : OfficeTitles.compact(name))
                    .as(text.toString())
                    .isIn(null, speakers.get(i).joined());
        }
    }

    @Provide
    Arbitrary<String> forms() {
        return Arbitraries.of("parted", "joined", "letters");
    }

    private static String entry(String form, Person person) {
        return switch (form) {
            case "parted" -> "　　委　員　　" + person.surname() + "　" + person.given() + "君\n";
            case "joined" -> "　　委員　" + person.joined() + "\n";
            default -> "　　委　員　　" + String.join("　", person.joined().split("")) + "　君\n";
        };
    }

    private static String label(String form, Person person) {
        return switch (form) {
            case "parted" -> "○委員（" + person.surname() + "　" + person.given() + "君）";
            case "joined" -> "○委員（" + person.joined() + "君）";
            default -> "○" + person.joined() + "委員";
        };
    }

    @Test
    void a_given_name_of_one_letter_less_is_another_one() {
        Meeting meeting = Minutes.of("""
                １　出席委員
                　　委員　佐々木　健一君
                ２　会議の経過
                ○委員（佐々木健君）　質問します。いかがですか。
                ○委員（佐々木　健君）　続けます。お願いします。
                """);
        assertThat(meeting.statements())
                .extracting(turn ->
                        OfficeTitles.compact(String.valueOf(turn.speaker().name())))
                .containsExactly("佐々木健", "佐々木健");
    }

    @ParameterizedTest
    @CsvSource({
        "Anna Moss, Mark Moss, Anna Moss",
        "Cllr Anna Moss, Mark Moss, Anna Moss",
        "Anna Moss, Anna Moss, Anna Moss",
        "A. Moss, Anna Moss, Anna Moss",
        "Anna Moss, A Moss, A Moss",
        "Moss, Anna Moss, Anna Moss"
    })
    void so_it_is_in_Latin_letters(String label, String listed, String name) {
        Meeting meeting = Minutes.of("Planning Group\nPresent: " + listed + ", Rosa Pell\n\n" + label
                + ": I have a question. Who pays?\nRosa Pell: We do. We always have.\n" + label
                + ": Thank you. That is all.\nRosa Pell: Good. Let us go on.\n");
        assertThat(Objects.requireNonNull(meeting.statements().getFirst().speaker())
                        .name())
                .isEqualTo(name);
    }
}

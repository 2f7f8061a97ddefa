package dev.hatsugen.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.BodyAnswers;
import dev.hatsugen.minutes.Statement;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a section is about may stand in its title alone. */
class SectionTitleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "residents",
                "housing-coop",
                "neighbourhood",
                "web-company",
                "city-assembly",
                "shopping-street",
                "game-studio",
                "temple-repair",
                "fishing-port"
            })
    void who_asks_by_the_title_of_a_section_is_not_refused(String name) {
        BodyAnswers body = BodyAnswers.of(name);
        Set<String> titles = body.corpus().meetings().stream()
                .flatMap(meeting -> meeting.statements().stream())
                .map(Statement::section)
                .filter(Objects::nonNull)
                .filter(title -> !title.contains("その他"))
                .collect(Collectors.toSet());
        assertThat(titles.stream().filter(title -> body.answers().ask(title) instanceof Answer.NotFound))
                .isEmpty();
    }
}

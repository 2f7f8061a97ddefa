package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.minutes.PersonName;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortNameTest {

    @ParameterizedTest
    @CsvSource({
        "GP,'',Gwen,Pritchard,CLOSE",
        "G.P.,'',Gwen,Pritchard,CLOSE",
        "Gwen,'',Gwen,Pritchard,CLOSE",
        "Pritchard,G.,Gwen,Pritchard,CLOSE",
        "Pritchard,'',Gwen,Pritchard,SURNAME",
        "早川,'',健太,早川,SURNAME",
        "GR,'',Gwen,Pritchard,NONE",
        "Gwyn,'',Gwen,Pritchard,NONE",
        "Pritchard,H.,Gwen,Pritchard,NONE",
        "早田,'',健太,早川,NONE"
    })
    void fits_a_full_name_more_or_less(String surname, String given, String fullGiven, String fullSurname, String fit) {
        ShortName name = Objects.requireNonNull(ShortName.of(new PersonName(surname, given, null)));
        assertThat(name.fit(new PersonName(fullSurname, fullGiven, null))).hasToString(fit);
    }

    @ParameterizedTest
    @CsvSource({"Pritchard,Gwen", "早川,健太", "早川健太,''"})
    void a_name_in_full_is_no_short_one(String surname, String given) {
        assertThat(ShortName.of(new PersonName(surname, given, null))).isNull();
    }
}

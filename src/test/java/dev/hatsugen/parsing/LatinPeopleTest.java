package dev.hatsugen.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatinPeopleTest {

    private static String read(String text) {
        return LatinPeople.read(text).stream()
                .map(listed ->
                        listed.person().name().full() + ":" + listed.person().post() + ":" + listed.attendance())
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cllrs Ann Moss (Chair), B Roe | Ann Moss:Chair:null; B Roe::null",
                "Cllr Ann Moss, Chair, Cllr B Roe | Ann Moss:Chair:null; B Roe::null",
                "Cllr Ann Moss and Mrs Ivy Ash | Ann Moss::null; Ivy Ash::null",
                "Cllr Ann Moss. Clerk: Mr T Ash. | Ann Moss::null; T Ash:Clerk:OTHER",
                "Present: Cllr Ann Moss. Apologies: Mr T Ash. | Ann Moss::PRESENT; T Ash::ABSENT",
                "Cllr Ann Moss (Chair). Also Bo Roe and 6 residents. | Ann Moss:Chair:null; Bo Roe::null",
                "Cllr Ann Moss (apologies), Bo Roe | Ann Moss:apologies:ABSENT; Bo Roe::null",
                "Clerk Ivy Ash, Mrs Moss | Ivy Ash:Clerk:null; Moss::null"
            })
    void sentences_and_fields_list_people(String text, String people) {
        assertThat(read(text)).isEqualTo(people);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cllr Ann Moss, Bo Roe | true",
                "Ann Moss, Bo Roe | false",
                "Cllr Ann Moss | false",
                "Cllr Ann Moss, 早川 | false",
                "Cllr Ann Moss and Bo Roe | true"
            })
    void a_list_has_a_title_and_several_people(String text, boolean list) {
        assertThat(LatinPeople.isList(text)).isEqualTo(list);
    }
}

package dev.hatsugen.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.language.Glossary;
import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.WrittenMinutes;
import dev.hatsugen.question.MemberFinder;
import dev.hatsugen.question.People;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimReaderTest {

    private static final Corpus CORPUS = new Corpus(List.of(WrittenMinutes.turns("橋が古い。")));
    private static final ClaimReader READER = new ClaimReader(new MemberFinder(new People(CORPUS), Glossary.EMPTY));

    @Test
    void brackets_of_the_same_kind_may_stand_inside() {
        assertThat(pieces("「外の「中の話」まで含む話」と述べた")).containsExactly("外の「中の話」まで含む話");
        assertThat(pieces("「一「二「三」四」五」と田中委員が述べた")).containsExactly("一「二「三」四」五");
        assertThat(pieces("「外の『中の話』まで」と述べた")).containsExactly("外の『中の話』まで");
    }

    @Test
    void a_bracket_that_nothing_closes_is_no_frame() {
        assertThat(pieces("「橋が古いと述べた")).containsExactly("「橋が古いと述べた");
        assertThat(pieces("「」と述べた")).containsExactly("「」と述べた");
    }

    @Test
    void several_pieces_are_told_apart() {
        assertThat(pieces("「橋が古い」、「道も狭い」と述べた")).containsExactly("橋が古い", "道も狭い");
        assertThat(pieces("「橋が古い」だから「道も狭い」と述べた")).hasSize(1);
    }

    @Test
    void a_long_frame_is_part_of_the_claim() {
        String frame = "あ".repeat(56);
        assertThat(pieces("「橋が古い」" + frame + "と述べた")).containsExactly("橋が古い");
        assertThat(pieces("「橋が古い」" + frame + "あと述べた")).hasSize(1).doesNotContain("橋が古い");
    }

    @Test
    void the_speaker_is_read_from_the_frame() {
        assertThat(READER.read("「橋が古い」と、田中委員が述べた").speaker()).isEqualTo("田中委員");
        assertThat(READER.read("田中委員：橋が古い").speaker()).isEqualTo("田中委員");
        assertThat(READER.read("橋が古い（田中委員）").speaker()).isEqualTo("田中委員");
        assertThat(READER.read("橋が古い — 田中委員").speaker()).isEqualTo("田中委員");
        assertThat(READER.read("橋が古い").speaker()).isNull();
    }

    @Test
    void the_meeting_is_read_from_the_frame() {
        ClaimedMeeting meeting = READER.read("「橋が古い」と第3回で田中委員が述べた").meeting();
        assertThat(meeting).isNotNull().extracting(ClaimedMeeting::number).isEqualTo(3);
        assertThat(READER.read("「橋が古い」と第3回で田中委員が述べた").speaker()).isEqualTo("田中委員");
        assertThat(READER.read("「橋が古い」と2024年の会議で述べた").meeting())
                .isNotNull()
                .extracting(ClaimedMeeting::year)
                .isEqualTo(2024);
    }

    private static List<String> pieces(String text) {
        return READER.read(text).pieces().stream().map(span -> span.of(text)).toList();
    }
}

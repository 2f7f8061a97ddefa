package dev.hatsugen.requests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.answer.RealCorpus;
import dev.hatsugen.language.Folding;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.question.Participant;
import dev.hatsugen.question.People;
import dev.hatsugen.quote.Relation;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestsTest {

    private static final Requests REQUESTS = new Requests(RealCorpus.glossary());

    @ParameterizedTest
    @CsvSource({
        "42,遠藤信博,助け隊サービス,平将明",
        "42,遠藤信博,助け隊サービス,武藤容治",
        "42,松原実穗子,ロックド・シールズ,本田太郎",
        "42,遠藤信博,IoT,武藤容治",
        "42,遠藤信博,認証,武藤容治",
        "42,遠藤信博,NICT,阿達雅志",
        "26,後藤厚宏,情報通信研究機構,武田良太",
    })
    void pairsBySharedRareWords(String meeting, String member, String word, String minister) {
        assertThat(of(meeting, member)).anySatisfy(request -> {
            assertThat(request.quote().text()).contains(word);
            assertThat(request.responses()).anySatisfy(response -> {
                assertThat(response.quote().speaker().key()).isEqualTo(minister);
                assertThat(response.evidence().text(Locale.JAPANESE)).contains(word);
            });
        });
    }

    @Test
    void pairsAMentionOfSomebodyAbsentWithItself() {
        List<Request> told = of("42", "土屋");
        assertThat(told).hasSize(1);
        Request request = told.getFirst();
        assertThat(request.strength()).isEqualTo(Request.Strength.TOLD);
        assertThat(request.quote().relation()).isEqualTo(Relation.MENTIONED);
        assertThat(request.quote().text()).isEqualTo("土屋本部員から指摘のあった、ASEAN及び大洋州島嶼国に対しては、");
        assertThat(request.responses().getFirst().quote().speaker().key()).isEqualTo("阿達雅志");
        assertThat(request.responses().getFirst().evidence().text(Locale.ENGLISH))
                .isEqualTo("mentions who asked: 土屋本部員から指摘のあった");
    }

    @Test
    void pairsAMentionWithTheRequestThatAddressesTheOffice() {
        assertThat(of("26", "前田雅英"))
                .filteredOn(request -> !request.responses().isEmpty())
                .anySatisfy(request -> {
                    assertThat(request.quote().text()).contains("国家公安委員長の言明をぜひ期待したい");
                    assertThat(request.responses().getFirst().quote().speaker().key())
                            .isEqualTo("小此木八郎");
                    assertThat(request.responses().getFirst().evidence()).isInstanceOf(ResponseEvidence.Mention.class);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"26", "42"})
    void everyPairHasEvidenceThatStandsInTheRecordAndComesLater(String key) {
        Meeting meeting = RealCorpus.meeting(key);
        String source = Folding.fold(meeting.source().text()).replaceAll("\\s", "");
        for (Request request : REQUESTS.find(List.of(meeting), List.of())) {
            for (Response response : request.responses()) {
                if (response.evidence() instanceof ResponseEvidence.SharedWords shared) {
                    assertThat(response.quote().source().start())
                            .isGreaterThan(request.quote().source().start());
                    assertThat(shared.words())
                            .isNotEmpty()
                            .allSatisfy(word -> assertThat(source)
                                    .contains(Folding.fold(word).replaceAll("\\s", "")));
                    assertThat(Folding.fold(response.quote().text()))
                            .contains(Folding.fold(shared.words().getFirst()));
                }
            }
        }
    }

    @Test
    void listsRequestsWithoutAResponseAndNeverSaysRefused() {
        assertThat(of("42", "上沼紫野"))
                .filteredOn(request -> request.responses().isEmpty())
                .anySatisfy(request -> assertThat(request.quote().text()).contains("情報発信をお願いしていければ"));
        assertThat(Request.noResponse(Locale.JAPANESE)).isEqualTo("応答の記載は見つかりませんでした");
        assertThat(Request.noResponse(Locale.ENGLISH)).isEqualTo("no response found");
    }

    @Test
    void thoseOfOnePersonFollowEachOtherTheAnsweredFirst() {
        List<Request> listed = REQUESTS.find(List.of(RealCorpus.meeting("42")), List.of());
        List<String> people =
                listed.stream().map(request -> request.quote().speaker().key()).toList();
        long changes = IntStream.range(1, people.size())
                .filter(i -> !people.get(i).equals(people.get(i - 1)))
                .count();
        assertThat(changes + 1).isEqualTo(people.stream().distinct().count());
        assertThat(listed.getFirst().responses()).isNotEmpty();
        for (int i = 1; i < listed.size(); i++) {
            boolean isSame = people.get(i).equals(people.get(i - 1));
            assertThat(isSame
                            && listed.get(i - 1).responses().isEmpty()
                            && !listed.get(i).responses().isEmpty())
                    .isFalse();
        }
    }

    @Test
    void whatIsOnlyCalledNeededIsListedWhereSomebodyResponds() {
        assertThat(REQUESTS.find(RealCorpus.corpus().meetings(), List.of()))
                .filteredOn(request -> request.strength() == Request.Strength.CALLED_NEEDED
                        || request.strength() == Request.Strength.CALLED_IMPORTANT)
                .isNotEmpty()
                .allSatisfy(request -> assertThat(request.responses()).isNotEmpty());
    }

    @Test
    void holdsRequestsOfMembersAlone() {
        Set<String> askers = REQUESTS.find(List.of(RealCorpus.meeting("42")), List.of()).stream()
                .filter(request -> request.strength() != Request.Strength.TOLD)
                .map(request -> request.quote().speaker().key())
                .collect(Collectors.toSet());
        assertThat(askers).containsExactlyInAnyOrder("上沼紫野", "遠藤信博", "後藤厚宏", "酒井啓亘", "田中孝司", "松原実穗子");
    }

    @Test
    void takesARepliesMarkOfTheRecord() {
        List<Request> all = REQUESTS.find(List.of(RealCorpus.sample("committee-of-unnamed-opinions")), List.of());
        assertThat(all)
                .filteredOn(request -> !request.responses().isEmpty())
                .singleElement()
                .satisfies(request -> assertThat(request.responses().getFirst().evidence())
                        .isInstanceOf(ResponseEvidence.ReplyMark.class));
    }

    @ParameterizedTest
    @MethodSource("dev.hatsugen.answer.RealCorpus#samples")
    void worksOnOtherLayouts(String sample) {
        assertThat(REQUESTS.find(List.of(RealCorpus.sample(sample)), List.of()))
                .allSatisfy(request -> assertThat(request.quote().text()).isNotBlank());
    }

    private static List<Request> of(String meeting, String member) {
        List<Participant> participants = new People(RealCorpus.corpus())
                .participants().stream()
                        .filter(participant -> participant.key().equals(member)
                                || participant.key().startsWith(member + " "))
                        .toList();
        return REQUESTS.find(List.of(RealCorpus.meeting(meeting)), participants);
    }
}

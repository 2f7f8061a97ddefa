package dev.hatsugen.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hatsugen.RealAnswers;
import dev.hatsugen.RealCorpus;
import dev.hatsugen.index.PassageSearch;
import dev.hatsugen.language.Glosser;
import dev.hatsugen.minutes.Passage;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LateInteractionTest {

    private static final GlossingEmbeddingModel MODEL =
            new GlossingEmbeddingModel(RealAnswers.english(), new Glosser(RealCorpus.glossary()));

    @Test
    void aPassageIsNearestToItsOwnWords() {
        List<Passage> passages = RealAnswers.index().passages().stream().toList();
        LateInteraction.Probe probe = new LateInteraction(RealAnswers.index(), () -> MODEL)
                .probe(passages.get(20).text());
        assertThat(probe.in(List.of(passages.get(20)))).isCloseTo(1, within(0.02));
        assertThat(passages).allMatch(passage -> probe.in(List.of(passage)) <= probe.in(List.of(passages.get(20))));
        assertThat(probe.in(List.of(passages.get(19)))).isLessThan(0.95);
    }

    @Test
    void severalPassagesAreAtLeastAsNearAsTheNearestOfThem() {
        List<Passage> passages = RealAnswers.index().passages().stream().toList();
        LateInteraction.Probe probe = new LateInteraction(RealAnswers.index(), () -> MODEL).probe("予算と人材");
        assertThat(probe.in(passages.subList(0, 3)))
                .isGreaterThanOrEqualTo(probe.in(passages.subList(0, 1)))
                .isGreaterThanOrEqualTo(probe.in(passages.subList(1, 2)));
    }

    @Test
    void ofALongRunOfFiguresOnlyTheFirstTokensAreCompared() {
        AtomicInteger weighed = new AtomicInteger();
        PassageSearch counting = (PassageSearch) Proxy.newProxyInstance(
                PassageSearch.class.getClassLoader(),
                new Class<?>[] {PassageSearch.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("pieceFrequency")) {
                        weighed.incrementAndGet();
                    }
                    return method.invoke(RealAnswers.index(), arguments);
                });

        LateInteraction.Probe probe = new LateInteraction(counting, () -> MODEL).probe("一".repeat(2_000));

        assertThat(probe.isEmpty()).isFalse();
        assertThat(weighed).hasValueLessThanOrEqualTo(128);
    }

    @Test
    void aModelWithoutTokensComparesNothing() {
        LateInteraction.Probe probe =
                new LateInteraction(RealAnswers.index(), TownMinutes.CharacterPairs::new).probe("予算");
        assertThat(probe.isEmpty()).isTrue();
        assertThat(probe.in(RealAnswers.index().passages())).isZero();
    }
}

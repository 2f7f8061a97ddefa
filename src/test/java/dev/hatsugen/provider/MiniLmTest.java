package dev.hatsugen.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hatsugen.index.TokenVectors;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.model.embedding.onnx.allminilml6v2.AllMiniLmL6V2EmbeddingModel;
import dev.langchain4j.store.embedding.CosineSimilarity;
import java.util.List;
import org.junit.jupiter.api.Test;

class MiniLmTest {

    /** The length is told before the model is loaded, and so has to be the right one. */
    @Test
    void theLengthOfItsVectorsIsKnownBeforeItIsLoaded() {
        MiniLm model = new MiniLm();
        assertThat(model.embed("minutes").content().dimension()).isEqualTo(model.dimension());
    }

    /** LangChain4j's own runner of the model is the measure, which cuts longer texts. */
    @Test
    void anEmbeddingIsThatOfTheModel() {
        for (String text :
                List.of("library hours", "The bus runs at eight. Nobody objected.", "town hall ".repeat(40))) {
            float[] ours = new MiniLm().embed(text).content().vector();
            float[] theirs =
                    new AllMiniLmL6V2EmbeddingModel().embed(text).content().vector();
            double cosine = CosineSimilarity.between(Embedding.from(ours), Embedding.from(theirs));
            assertThat(cosine).as(text.substring(0, 10)).isGreaterThan(0.999);
        }
    }

    @Test
    void tokensOfTheSameMeaningAreNearerThanOthers() {
        MiniLm model = new MiniLm();
        TokenVectors bus = model.tokens("the bus");
        assertThat(bus.pieces()).containsExactly("bus");
        double related = bus.vectors().nearest(0, model.tokens("coach").vectors());
        assertThat(related)
                .isGreaterThan(bus.vectors().nearest(0, model.tokens("budget").vectors()));
    }

    @Test
    void theTokensOfALongTextAreAllThere() {
        assertThat(new MiniLm().tokens("town ".repeat(1200)).pieces()).hasSize(1200);
    }
}

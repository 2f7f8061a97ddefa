package dev.hatsugen.provider;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.hatsugen.cache.FileCache;
import dev.hatsugen.cache.ProgramResource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Runs all-MiniLM-L6-v2: the last layer's vector of each token of a text. One thread a text, which waits without spinning; several
 * threads may encode at once. The last encodings are kept: a text is often wanted as a whole and by its tokens, and a question again.
 */
final class MiniLmEncoder {

    static final int DIMENSION = 384;

    /** What the model reads at once, its marks of begin and end among them. */
    private static final int MAX_TOKENS = 512;

    /** So many tokens' vectors of late encodings are kept, 30 MB. */
    private static final int MAX_CACHED_TOKENS = 20_000;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final HuggingFaceTokenizer tokenizer;
    private final Cache<String, Tokens> cache = Caffeine.newBuilder()
            .maximumWeight(MAX_CACHED_TOKENS)
            .weigher((String text, Tokens encoded) -> encoded.tokens().size())
            .build();

    /**
     * The tokens of a text, with the model's marks of begin and end, and a vector of each.
     *
     * @param vectors not normalised; shared, not to be changed
     */
    record Tokens(List<String> tokens, List<float[]> vectors) {}

    /**
     * Loads the model.
     *
     * @param cache keeps it as it is run
     */
    MiniLmEncoder(FileCache cache) {
        try (InputStream vocabulary =
                ProgramResource.of("/all-minilm-l6-v2-tokenizer.json").open()) {
            this.session = MiniLmSession.open(environment, cache);
            this.tokenizer = HuggingFaceTokenizer.newInstance(
                    vocabulary, Map.of("padding", "false", "truncation", "false", "modelMaxLength", "-1"));
        } catch (IOException e) {
            throw new UncheckedIOException("all-minilm-l6-v2 cannot be read", e);
        } catch (OrtException e) {
            throw new IllegalStateException("all-minilm-l6-v2 cannot be loaded", e);
        }
    }

    /** The tokens of {@code text}; a long text is read in several parts. */
    Tokens encode(String text) {
        return cache.get(text, missing -> run(tokenizer.encode(missing, true, false)));
    }

    private Tokens run(Encoding encoding) {
        long[] ids = encoding.getIds();
        int inner = ids.length - 2;
        List<float[]> vectors = new ArrayList<>();
        List<String> tokens = new ArrayList<>();
        for (int from = 0; from == 0 || from < inner; from += MAX_TOKENS - 2) {
            int length = Math.min(MAX_TOKENS - 2, inner - from);
            long[] part = new long[length + 2];
            part[0] = ids[0];
            System.arraycopy(ids, from + 1, part, 1, length);
            part[length + 1] = ids[ids.length - 1];
            vectors.addAll(List.of(run(part)));
            tokens.add(encoding.getTokens()[0]);
            tokens.addAll(List.of(encoding.getTokens()).subList(from + 1, from + 1 + length));
            tokens.add(encoding.getTokens()[ids.length - 1]);
        }
        return new Tokens(List.copyOf(tokens), List.copyOf(vectors));
    }

    private float[][] run(long[] ids) {
        long[] shape = {1, ids.length};
        long[] attended = new long[ids.length];
        Arrays.fill(attended, 1);
        try (OnnxTensor input = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(attended), shape);
                OnnxTensor types = OnnxTensor.createTensor(environment, LongBuffer.allocate(ids.length), shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            return ((float[][][]) result.get(0).getValue())[0];
        } catch (OrtException e) {
            throw new IllegalStateException("all-minilm-l6-v2 failed", e);
        }
    }
}

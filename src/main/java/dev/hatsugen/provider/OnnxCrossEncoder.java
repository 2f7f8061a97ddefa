package dev.hatsugen.provider;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.exception.LangChain4jException;
import dev.langchain4j.model.output.Response;
import dev.langchain4j.model.scoring.ScoringModel;
import java.io.IOException;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A cross-encoder of the operator's own in ONNX Runtime: it reads question and passage together. With one output its value is the
 * score; with two, of no and yes, their difference is. Safe for several threads.
 */
final class OnnxCrossEncoder implements ScoringModel {

    /** What such models read at once; the longer text of the two is cut. */
    private static final int MAX_TOKENS = 512;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final HuggingFaceTokenizer tokenizer;

    /** Loads it, which takes seconds. */
    OnnxCrossEncoder(Path model, Path tokenizer) throws IOException, OrtException {
        this.tokenizer = HuggingFaceTokenizer.newInstance(
                tokenizer,
                Map.of("padding", "false", "truncation", "longest_first", "maxLength", String.valueOf(MAX_TOKENS)));
        try (SessionOptions options = OnnxSessions.options()) {
            this.session = environment.createSession(model.toString(), options);
        }
    }

    @Override
    public Response<List<Double>> scoreAll(List<TextSegment> passages, String question) {
        List<Double> scores = new ArrayList<>();
        for (TextSegment passage : passages) {
            if (Thread.currentThread().isInterrupted()) {
                throw new LangChain4jException("given up");
            }
            scores.add(score(tokenizer.encode(question, passage.text())));
        }
        return Response.from(scores);
    }

    private double score(Encoding pair) {
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            for (String name : session.getInputNames()) {
                long[] values = input(name, pair);
                inputs.put(
                        name,
                        OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length}));
            }
            try (OrtSession.Result result = session.run(inputs)) {
                return score(result.get(0).getValue());
            }
        } catch (OrtException e) {
            throw new LangChain4jException("the model failed", e);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private static long[] input(String name, Encoding pair) {
        return switch (name) {
            case "input_ids" -> pair.getIds();
            case "attention_mask" -> pair.getAttentionMask();
            case "token_type_ids" -> pair.getTypeIds();
            default -> throw new LangChain4jException("an input that no cross-encoder has: " + name);
        };
    }

    private static double score(Object output) {
        float[] values = output instanceof float[][] rows && rows.length == 1
                ? rows[0]
                : output instanceof float[] row ? row : new float[0];
        double score =
                switch (values.length) {
                    case 1 -> values[0];
                    case 2 -> (double) values[1] - values[0];
                    default -> throw new LangChain4jException("not one score, nor one for no and one for yes");
                };
        if (!Double.isFinite(score)) {
            throw new LangChain4jException("a score that is no number");
        }
        return score;
    }
}

package dev.hatsugen.provider;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession.SessionOptions;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A model of the operator's own in LangChain4j's in-process runner, over a session with {@link OnnxSessions#options}. */
final class LocalOnnxModel extends AbstractInProcessEmbeddingModel {

    private final OnnxBertBiEncoder encoder;

    private LocalOnnxModel(OnnxBertBiEncoder encoder) {
        super(null); // LangChain4j's own threads, which embed several texts on all cores
        this.encoder = encoder;
    }

    /** Loads it, which takes seconds. */
    static LocalOnnxModel load(Path model, Path tokenizer, PoolingMode pooling) throws IOException, OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (SessionOptions options = OnnxSessions.options();
                InputStream vocabulary = Files.newInputStream(tokenizer)) {
            return new LocalOnnxModel(new OnnxBertBiEncoder(
                    environment, environment.createSession(model.toString(), options), vocabulary, pooling));
        }
    }

    @Override
    protected OnnxBertBiEncoder model() {
        return encoder;
    }
}

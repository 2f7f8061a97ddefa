package dev.hatsugen.provider;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import dev.hatsugen.cache.FileCache;
import dev.hatsugen.cache.ProgramResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens all-MiniLM-L6-v2 in ONNX Runtime. The model is kept in a {@link FileCache} in the form that the runtime works with: optimised
 * as it is at any start, and its weights in a file of their own, which is mapped into memory, so that only what is used of them is
 * read. The vectors are the same to the last bit. Where it cannot be kept it is read from the program each time, which takes a second
 * and 300 MB more.
 */
final class MiniLmSession {

    private static final Logger LOG = LoggerFactory.getLogger(MiniLmSession.class);
    private static final String MODEL = "model.onnx";

    private MiniLmSession() {}

    /**
     * The model, ready to run.
     *
     * @throws UncheckedIOException if the program's own copy cannot be read
     * @throws OrtException if it cannot be loaded
     */
    static OrtSession open(OrtEnvironment environment, FileCache cache) throws OrtException {
        try (SessionOptions options = OnnxSessions.options()) {
            ProgramResource model = ProgramResource.of("/all-minilm-l6-v2.onnx");
            try {
                Path file = kept(environment, cache, model);
                options.setOptimizationLevel(OptLevel.NO_OPT);
                return environment.createSession(file.toString(), options);
            } catch (IOException | OrtException e) {
                LOG.warn(
                        "The embedding model cannot be kept in {} and is unpacked at every start: {}",
                        cache.parent(),
                        e.toString());
                options.setOptimizationLevel(OptLevel.ALL_OPT);
                return environment.createSession(model.read(), options);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("all-minilm-l6-v2 cannot be read", e);
        }
    }

    private static Path kept(OrtEnvironment environment, FileCache cache, ProgramResource model) throws IOException {
        String version = environment.getVersion() + "-" + model.version();
        return cache.folder("all-minilm-l6-v2", version, folder -> {
                    Path source = folder.resolve("source.onnx");
                    model.copyTo(source);
                    optimise(environment, source, folder.resolve(MODEL));
                    Files.delete(source);
                })
                .resolve(MODEL);
    }

    /** Optimises but for what depends on the processor, as {@link OptLevel#ALL_OPT} would with a model of other layers. */
    private static void optimise(OrtEnvironment environment, Path source, Path target) throws IOException {
        try (SessionOptions options = OnnxSessions.options()) {
            options.setOptimizationLevel(OptLevel.EXTENDED_OPT);
            options.setOptimizedModelFilePath(target.toString());
            options.addConfigEntry("session.optimized_model_external_initializers_file_name", "weights.bin");
            options.addConfigEntry("session.optimized_model_external_initializers_min_size_in_bytes", "1024");
            environment.createSession(source.toString(), options).close();
        } catch (OrtException e) {
            throw new IOException("the model cannot be written: " + e.getMessage(), e);
        }
    }
}

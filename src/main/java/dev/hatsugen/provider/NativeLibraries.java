package dev.hatsugen.provider;

import dev.hatsugen.cache.FileCache;
import dev.hatsugen.cache.ProgramResource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has ONNX Runtime load its native libraries from a {@link FileCache}. By itself it unpacks them into the temporary folder, once a
 * process, which takes half a second and leaves them there where the process is killed.
 */
final class NativeLibraries {

    private static final Logger LOG = LoggerFactory.getLogger(NativeLibraries.class);
    private static final String FOLDER = "onnxruntime.native.path";
    private static final AtomicBoolean PREPARED = new AtomicBoolean();

    private NativeLibraries() {}

    /** To be called before ONNX Runtime is first used. Where it cannot be done, ONNX Runtime does as it does by itself. */
    static void prepare() {
        if (PREPARED.compareAndSet(false, true) && System.getProperty(FOLDER) == null) {
            try {
                Path folder = unpacked(FileCache.OF_PROCESS);
                if (Files.isExecutable(folder.resolve(file("onnxruntime")))) { // on a disk mounted noexec nothing is
                    System.setProperty(FOLDER, folder.toString());
                }
            } catch (IOException e) {
                LOG.debug("ONNX Runtime unpacks its native libraries by itself", e);
            }
        }
    }

    /** The folder that holds the libraries for this system. */
    static Path unpacked(FileCache cache) throws IOException {
        ProgramResource runtime = resource("onnxruntime");
        ProgramResource binding = resource("onnxruntime4j_jni");
        return cache.folder("onnxruntime", runtime.version() + binding.version(), folder -> {
            copy(runtime, folder.resolve(file("onnxruntime")));
            copy(binding, folder.resolve(file("onnxruntime4j_jni")));
        });
    }

    private static void copy(ProgramResource library, Path file) throws IOException {
        library.copyTo(file);
        if (!file.toFile().setExecutable(true, false)) {
            throw new IOException(file + " cannot be made executable");
        }
    }

    private static ProgramResource resource(String library) throws IOException {
        return ProgramResource.of("/ai/onnxruntime/native/" + system() + "/" + file(library));
    }

    private static String file(String library) {
        return System.mapLibraryName(library);
    }

    /** The system in ONNX Runtime's words. */
    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        String system = name.startsWith("windows") ? "win" : name.startsWith("mac") ? "osx" : "linux";
        return system + (machine.equals("aarch64") ? "-aarch64" : "-x64");
    }
}

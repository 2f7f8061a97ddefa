package dev.hatsugen.provider;

import dev.hatsugen.cache.NativeLibrary;
import java.util.List;
import java.util.Locale;

/** The native code of ONNX Runtime, which takes half a second to unpack. */
final class OnnxRuntimeLibrary {

    private OnnxRuntimeLibrary() {}

    /** That for this system. */
    static NativeLibrary ofSystem() {
        return new NativeLibrary(
                "onnxruntime", "onnxruntime.native.path", List.of(file("onnxruntime"), file("onnxruntime4j_jni")));
    }

    private static String file(String library) {
        return "/ai/onnxruntime/native/" + system() + "/" + System.mapLibraryName(library);
    }

    /** The system in ONNX Runtime's words. */
    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        String system = name.startsWith("windows") ? "win" : name.startsWith("mac") ? "osx" : "linux";
        return system + (machine.equals("aarch64") ? "-aarch64" : "-x64");
    }
}

package dev.hatsugen.console;

import dev.hatsugen.cache.NativeLibrary;
import java.util.List;
import org.jline.nativ.OSInfo;

/** The native code of JLine. */
final class TerminalLibrary {

    private TerminalLibrary() {}

    /** To be called before JLine is first used. */
    static void prepare() {
        String file = OSInfo.getNativeLibFolderPathForCurrentOS() + "/" + System.mapLibraryName("jlinenative");
        new NativeLibrary("jline", "library.jline.path", List.of("/org/jline/nativ/" + file)).prepare();
    }
}

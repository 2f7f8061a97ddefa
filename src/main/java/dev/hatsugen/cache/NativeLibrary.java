package dev.hatsugen.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Native code of a dependency, loaded from a {@link FileCache}. By themselves such dependencies unpack it into the temporary folder, once a
 * process, and a process that is killed leaves it there for good.
 *
 * @param name of its folder in the cache
 * @param property the system property by which the dependency is told a folder with its files
 * @param resources the files in the program, with a slash in front
 */
public record NativeLibrary(String name, String property, List<String> resources) {

    private static final Logger LOG = LoggerFactory.getLogger(NativeLibrary.class);
    private static final Set<String> PREPARED = ConcurrentHashMap.newKeySet();

    public NativeLibrary {
        resources = List.copyOf(resources);
    }

    /** To be called before the dependency is first used. Where it cannot be done, the dependency does as it does by itself. */
    public void prepare() {
        if (!PREPARED.add(property) || System.getProperty(property) != null) {
            return;
        }
        try {
            Path folder = unpacked(FileCache.OF_PROCESS);
            boolean executable = resources.stream().allMatch(file -> Files.isExecutable(folder.resolve(base(file))));
            if (executable) { // on a disk mounted noexec nothing is
                System.setProperty(property, folder.toString());
            }
        } catch (IOException e) {
            LOG.debug("{} unpacks its native code by itself", name, e);
        }
    }

    /** The folder that holds its files. */
    public Path unpacked(FileCache cache) throws IOException {
        StringBuilder version = new StringBuilder();
        for (String resource : resources) {
            version.append(ProgramResource.of(resource).version());
        }
        return cache.folder(name, version.toString(), folder -> {
            for (String resource : resources) {
                copy(ProgramResource.of(resource), folder.resolve(base(resource)));
            }
        });
    }

    private static void copy(ProgramResource library, Path file) throws IOException {
        library.copyTo(file);
        if (!file.toFile().setExecutable(true, false)) {
            throw new IOException(file + " cannot be made executable");
        }
    }

    private static String base(String resource) {
        return resource.substring(resource.lastIndexOf('/') + 1);
    }
}

package dev.hatsugen.launch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The same command in another process: a signal to this one ends the child, and the child ends itself if this one is gone. */
final class ChildProcess {

    private static final String PARENT = "hatsugen.launcher";
    private static final String LAST = "hatsugen.launcher.last";

    private final String java;
    private final List<String> options;
    private final boolean inUnicode;

    /**
     * @param java the program to run
     * @param options for it, before those that this process was given
     * @param inUnicode whether to run it in a locale that names files in Unicode
     */
    ChildProcess(String java, List<String> options, boolean inUnicode) {
        this.java = java;
        this.options = options;
        this.inUnicode = inUnicode;
    }

    /** Whether this process is such a child. */
    static boolean isOne() {
        return System.getProperty(PARENT) != null;
    }

    /** Whether this process is such a child with all that the {@link Environment} may lack, which so never starts another. */
    static boolean isLast() {
        return System.getProperty(LAST) != null;
    }

    /** Ends this process when its parent does, however that ends. */
    static void endWithParent() {
        Optional<ProcessHandle> parent = ProcessHandle.of(Long.getLong(PARENT, 0));
        if (parent.isPresent()) {
            var unused = parent.get().onExit().thenRun(() -> System.exit(1));
        } else {
            System.exit(1);
        }
    }

    /**
     * Runs it to its end, and returns its exit status.
     *
     * @param words the command of this process without the program, in case the system does not tell
     */
    int run(List<String> words) throws IOException, InterruptedException {
        List<String> added = new ArrayList<>();
        added.add("-D" + PARENT + "=" + ProcessHandle.current().pid());
        if (!inUnicode) {
            added.add("-D" + LAST + "=true");
        }
        added.addAll(options);
        ProcessBuilder builder = new ProcessBuilder(
                RawCommandLine.ofProcess().map(raw -> raw.shell(java, added)).orElseGet(() -> plain(added, words)));
        if (inUnicode) {
            builder.environment().put("LC_ALL", Environment.UNICODE);
        }
        Process child = builder.inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> endWith(child)));
        return child.waitFor();
    }

    private List<String> plain(List<String> added, List<String> words) {
        List<String> command = new ArrayList<>();
        command.add(java);
        command.addAll(added);
        words.stream().filter(word -> !RawCommandLine.isReplaced(word, added)).forEach(command::add);
        return command;
    }

    /** Waits until the child has put its things away, and leaves its exit status. */
    private static void endWith(Process child) {
        child.destroy();
        try {
            Runtime.getRuntime().halt(child.waitFor());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

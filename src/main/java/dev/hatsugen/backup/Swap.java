package dev.hatsugen.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Moves new files and folders to their places, and what stood there aside; where one move fails, those before it are undone. */
final class Swap {

    private record Move(Path from, Path to) {}

    private final List<Move> moves = new ArrayList<>();
    private final Deque<Move> done = new ArrayDeque<>();

    private Swap() {}

    /** New ones that are not there are left out. */
    static Swap of(Path newCorpus, Path corpus, Path newStore, Path store) {
        Swap swap = new Swap();
        if (Files.exists(newStore)) {
            // a log of the old database would be played into the new one
            for (String end : List.of("-wal", "-shm", "")) {
                swap.aside(store.resolveSibling(store.getFileName() + end));
            }
            swap.moves.add(new Move(newStore, store));
        }
        if (Files.exists(newCorpus)) {
            swap.aside(corpus);
            swap.moves.add(new Move(newCorpus, corpus));
        }
        return swap;
    }

    private void aside(Path path) {
        if (Files.exists(path)) {
            moves.add(new Move(path, Trees.aside(path)));
        }
    }

    void run() throws IOException {
        try {
            for (Move move : moves) {
                Path folder = move.to().getParent();
                if (folder != null) {
                    Files.createDirectories(folder);
                }
                Files.move(move.from(), move.to(), StandardCopyOption.ATOMIC_MOVE);
                done.push(move);
            }
        } catch (IOException e) {
            undo(e);
            throw e;
        }
    }

    private void undo(IOException failure) {
        for (Move move : done) {
            try {
                Files.move(move.to(), move.from(), StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                failure.addSuppressed(e);
            }
        }
    }
}

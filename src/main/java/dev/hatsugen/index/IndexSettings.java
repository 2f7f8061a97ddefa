package dev.hatsugen.index;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which engine holds the index. */
public sealed interface IndexSettings {

    /**
     * Lucene in this process.
     *
     * @param folder of the index
     */
    record Lucene(Path folder) implements IndexSettings {}

    /**
     * A cluster of OpenSearch with its k-NN plug-in.
     *
     * @param addresses of its nodes, one or more, each with a scheme, a host and a port
     * @param login null where nobody has to log in
     * @param certificate the file, in PEM, of the authority that the nodes' certificates are trusted by; null for those that Java
     *     trusts
     * @param name of the alias; the indices behind it are called {@code name-1}, {@code name-2} and so on
     * @param shards into how many parts a new index is cut, 1 or more
     */
    record OpenSearch(
            List<URI> addresses,
            @Nullable Login login,
            @Nullable Path certificate,
            String name,
            int shards) implements IndexSettings {

        public OpenSearch {
            addresses = List.copyOf(addresses);
        }
    }

    /** Who logs in; its text does not show the password. */
    record Login(String user, String password) {

        @Override
        public String toString() {
            return "Login[user=" + user + "]";
        }
    }
}

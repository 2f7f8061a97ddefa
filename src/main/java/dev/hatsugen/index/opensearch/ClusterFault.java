package dev.hatsugen.index.opensearch;

/** What can be wrong with a cluster. */
public enum ClusterFault {
    UNREACHABLE(true, "no node of OpenSearch can be reached. Start the cluster or correct index.addresses"),
    CERTIFICATE(
            false,
            "OpenSearch's certificate is not trusted. Name the authority's certificate with index.certificate, and address the"
                    + " nodes by the names in their certificates"),
    CREDENTIALS(
            false,
            "OpenSearch refuses the user or the password. Correct index.user, and the password in the variable or file that"
                    + " the settings name"),
    PERMISSION(false, "OpenSearch's user may not do this. Give it all rights on the indices of index.name"),
    RED(
            true,
            "parts of the index are on no node of OpenSearch that runs (red). Bring the missing nodes back; until then"
                    + " nothing is answered from the rest"),
    READ_ONLY(
            false,
            "the index in OpenSearch is read-only, as a full disk makes it. Make room and lift the block index.blocks of"
                    + " its settings"),
    BUSY(true, "OpenSearch is overloaded or took too long. Try again later"),
    PLUGIN(false, "OpenSearch lacks its k-NN plug-in. Install opensearch-knn on all nodes"),
    MAPPING(
            false,
            "the index in OpenSearch has other fields than it was made with. Run: hatsugen reindex, or choose another"
                    + " index.name"),
    FOREIGN(
            false,
            "OpenSearch has an index of this name that Hatsugen did not make. Choose another index.name; it stays as it"
                    + " is"),
    NEWER(false, "a newer Hatsugen made the index in OpenSearch. Update this one, or choose another index.name"),
    CHANGED(
            false,
            "another process changed the index in OpenSearch, and its minutes are not those read here. Start again with"
                    + " the same minutes"),
    LOCKED(true, "another process is building the index in OpenSearch. Wait until it has finished"),
    LOST(true, "OpenSearch no longer has the state of the index that was opened. Try again"),
    UNEXPECTED(false, "OpenSearch answered with an error");

    private final boolean retriable;
    private final String text;

    ClusterFault(boolean retriable, String text) {
        this.retriable = retriable;
        this.text = text;
    }

    /** Whether the same may well succeed a little later. */
    boolean isRetriable() {
        return retriable;
    }

    /** What it is and what to do about it, in English, without the full stop. */
    String text() {
        return text;
    }
}

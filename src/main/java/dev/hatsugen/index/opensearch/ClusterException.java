package dev.hatsugen.index.opensearch;

import dev.hatsugen.index.IndexException;
import org.jspecify.annotations.Nullable;

/** A cluster did not do what was asked of it. */
public final class ClusterException extends Exception {

    private static final long serialVersionUID = 1L;

    private final ClusterFault fault;
    private final String detail;

    /** @param detail what the cluster or the connection said, without a secret; it ends the message */
    ClusterException(ClusterFault fault, String detail, @Nullable Throwable cause) {
        super(fault.text() + (detail.isEmpty() ? "." : " (" + detail + ")."), cause);
        this.fault = fault;
        this.detail = detail;
    }

    /** What the cluster or the connection said, in English; empty where it said nothing. */
    public String detail() {
        return detail;
    }

    /** What is wrong. */
    public ClusterFault fault() {
        return fault;
    }

    /** The same for whoever uses the index. */
    IndexException toIndexException() {
        return new IndexException(String.valueOf(getMessage()), this, fault.isRetriable());
    }
}

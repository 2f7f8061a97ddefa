/**
 * The index in a cluster of OpenSearch, for minutes that one machine does not hold or several bots share. Open {@link
 * dev.hatsugen.index.opensearch.OpenSearchIndex} first. The cluster stores and finds terms and vectors that were made here, so it
 * needs no Japanese plug-in and finds what Lucene in this process finds.
 *
 * <p>The cluster is spoken to over HTTP with the client of the JDK: of OpenSearch's own clients the small one is deprecated, and the
 * other would take more room than the rest of the index.
 */
@NullMarked
package dev.hatsugen.index.opensearch;

import org.jspecify.annotations.NullMarked;

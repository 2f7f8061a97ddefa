/**
 * What outlives a restart, in one SQLite file. {@link dev.hatsugen.store.Store} is the class to open first;
 * {@link dev.hatsugen.store.FeedbackRepository} and {@link dev.hatsugen.store.RateLimitRepository} are its repositories, each behind
 * an interface with a contract test that another database would have to pass. Every write is one transaction: a process that dies
 * in the middle leaves what was written before, whole. A file that cannot be used never stops what is asked: see {@link
 * dev.hatsugen.store.StoreHealth}.
 *
 * <p>This package knows nothing else of Hatsugen, and is the only one that knows JDBC.
 */
@NullMarked
package dev.hatsugen.store;

import org.jspecify.annotations.NullMarked;

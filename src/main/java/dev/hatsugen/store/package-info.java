/**
 * What outlives a restart. {@link dev.hatsugen.store.Store} is the class to open first: it gives the repositories {@link
 * dev.hatsugen.store.FeedbackRepository} and {@link dev.hatsugen.store.RateLimitRepository}. Each database is a package below this
 * one, a record of {@link dev.hatsugen.store.StoreSettings} and a case where the bot is run; contract tests hold it. Every write is
 * one transaction: a process that dies in the middle leaves what was written before, whole. A database that cannot be used never
 * stops what is asked: see {@link dev.hatsugen.store.StoreHealth}.
 *
 * <p>This package knows nothing else of Hatsugen, and no database.
 */
@NullMarked
package dev.hatsugen.store;

import org.jspecify.annotations.NullMarked;

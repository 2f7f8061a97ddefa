/**
 * The store in one SQLite file. {@link dev.hatsugen.store.sqlite.SqliteStore} is the class to open first; its tables are those of
 * {@link dev.hatsugen.store.sqlite.Schema}. The only package that knows JDBC.
 */
@NullMarked
package dev.hatsugen.store.sqlite;

import org.jspecify.annotations.NullMarked;

/**
 * What there is: the meetings and the members of the corpus. Open {@link dev.hatsugen.catalog.CorpusCatalog} first. Its
 * records hold what the minutes and their supplements say of them and no quotes.
 */
@NullMarked
package dev.hatsugen.catalog;

import org.jspecify.annotations.NullMarked;

/**
 * Every statement of a member, on a topic or on all. Open {@link dev.hatsugen.statements.StatementService} first: it looks
 * through all turns of the member and says so in a {@link dev.hatsugen.statements.Ledger};
 * {@link dev.hatsugen.statements.StatementExport} writes a result as Markdown and CSV.
 *
 * <p>It knows no Discord, no command line and no JSON. The only package that uses Commons CSV.
 */
@NullMarked
package dev.hatsugen.statements;

import org.jspecify.annotations.NullMarked;

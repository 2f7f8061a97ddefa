/**
 * Every statement of a member, on a topic or on all. Open {@link dev.hatsugen.answer.statements.StatementService} first: it looks
 * through all turns of the member and says so in a {@link dev.hatsugen.answer.statements.Ledger};
 * {@link dev.hatsugen.answer.statements.StatementExport} writes a result as Markdown and CSV.
 *
 * <p>It knows no Discord, no command line and no JSON. The only door for Commons CSV.
 */
@NullMarked
package dev.hatsugen.answer.statements;

import org.jspecify.annotations.NullMarked;

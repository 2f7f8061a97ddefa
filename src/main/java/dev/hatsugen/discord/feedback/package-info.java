/** Whether an answer helped: buttons, form and the export for administrators. */
@NullMarked
package dev.hatsugen.discord.feedback;

import org.jspecify.annotations.NullMarked;

/** What the record itself says: agenda, decisions, attendance, date and place, each as verified quotes. */
@NullMarked
package dev.hatsugen.record;

import org.jspecify.annotations.NullMarked;

/**
 * Asking a person where the minutes hold no answer. {@link dev.hatsugen.discord.handover.HandOver} is the class to open first: it
 * offers the button, which posts the question to the role that the server has chosen for it.
 */
@NullMarked
package dev.hatsugen.discord.handover;

import org.jspecify.annotations.NullMarked;

/**
 * What a click on a card leads to. A {@link dev.hatsugen.discord.component.ButtonAction} is one kind of button, a
 * {@link dev.hatsugen.discord.component.ModalAction} one that asks something back;
 * {@link dev.hatsugen.discord.component.ComponentRouter} is the class to open first. A card carries all that a click needs, so a
 * click works however long ago the card was posted.
 *
 * <p>This package knows no command and nothing of how the bot connects.
 */
@NullMarked
package dev.hatsugen.discord.component;

import org.jspecify.annotations.NullMarked;

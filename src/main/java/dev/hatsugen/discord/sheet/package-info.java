/**
 * What commands show that is longer than a card: a {@link dev.hatsugen.discord.sheet.Sheet} is all of it, in order;
 * {@link dev.hatsugen.discord.sheet.SheetCard} shows a page of it, {@link dev.hatsugen.discord.sheet.SheetFile} writes it down
 * whole. {@link dev.hatsugen.discord.sheet.Asked} is the command as it stands on the card, from which a later click asks again.
 * Open {@code Sheet} first; each kind of result has a class that makes a sheet of it.
 */
@NullMarked
package dev.hatsugen.discord.sheet;

import org.jspecify.annotations.NullMarked;

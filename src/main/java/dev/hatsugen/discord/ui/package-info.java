/**
 * What a user sees on Discord: cards of Components V2, made from answers. Open {@link dev.hatsugen.discord.ask.AnswerCard}
 * first; {@link dev.hatsugen.discord.ui.MarkdownEscaper} is the gate that every word not ours passes, and
 * {@link dev.hatsugen.discord.ui.Wording} holds our own words in Japanese and English.
 *
 * <p>A card is a pure function of what it shows: this package knows no event, no connection and no thread.
 */
@NullMarked
package dev.hatsugen.discord.ui;

import org.jspecify.annotations.NullMarked;

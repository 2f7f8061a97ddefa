/**
 * What admins do with the minutes on Discord: upload, replace, remove and list them, and the news of it. {@link
 * dev.hatsugen.discord.corpus.CorpusCommand} is the class to open first.
 */
@NullMarked
package dev.hatsugen.discord.corpus;

import org.jspecify.annotations.NullMarked;

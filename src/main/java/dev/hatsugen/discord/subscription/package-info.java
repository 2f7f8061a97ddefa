/**
 * {@code /subscribe}: who wants to hear of new minutes on what, and the cards that tell them. {@link
 * dev.hatsugen.discord.subscription.SubscriptionFeature} is the class to open first.
 */
@NullMarked
package dev.hatsugen.discord.subscription;

import org.jspecify.annotations.NullMarked;

package dev.hatsugen.discord.subscription;

import dev.hatsugen.discord.ui.ButtonId;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.CardBuilder;
import dev.hatsugen.discord.ui.MarkdownEscaper;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.store.SubscriptionRepository.Kept;
import dev.hatsugen.store.SubscriptionRepository.Subscription;
import java.util.List;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;

/** Cards about subscriptions. */
final class SubscriptionCards {

    /** The menu that ends them. */
    static final String UNSUBSCRIBE = "unsubscribe";

    private SubscriptionCards() {}

    /** Those of a reader, with a menu to end them. */
    static Card list(Wording wording, List<Kept> kept) {
        if (kept.isEmpty()) {
            return Card.of(Card.Tone.NOTICE, List.of(wording.text("subscribe.none")));
        }
        String lines = kept.stream()
                .map(one -> wording.text(
                        "subscribe.line", told(wording, one.subscription()), place(wording, one.subscription())))
                .collect(Collectors.joining("\n"));
        StringSelectMenu menu = StringSelectMenu.create(ButtonId.of(UNSUBSCRIBE).toString())
                .setPlaceholder(wording.text("subscribe.end"))
                .addOptions(kept.stream()
                        .limit(StringSelectMenu.OPTIONS_MAX_AMOUNT)
                        .map(one -> option(wording, one))
                        .toList())
                .build();
        return new CardBuilder(wording.text("subscribe.heading"))
                .text(lines)
                .menu(menu)
                .build(Card.Tone.NOTICE);
    }

    private static SelectOption option(Wording wording, Kept kept) {
        Subscription one = kept.subscription();
        String key = "subscribe." + kind(one) + ".option";
        return SelectOption.of(wording.text(key, one.value()), Long.toString(kept.id()));
    }

    /** What is subscribed to. */
    static String told(Wording wording, Subscription one) {
        return wording.text("subscribe." + kind(one) + ".told", MarkdownEscaper.line(one.value()));
    }

    /** Where its cards come. */
    static String place(Wording wording, Subscription one) {
        String channel = one.channel();
        return channel == null ? wording.text("subscribe.direct") : "<#" + channel + ">";
    }

    /** As keys of messages name it. */
    private static String kind(Subscription one) {
        return switch (one.kind()) {
            case TOPIC -> "topic";
            case PERSON -> "person";
        };
    }
}

package dev.hatsugen.discord.subscription;

import dev.hatsugen.discord.corpus.CorpusFeature;
import dev.hatsugen.discord.minutes.FoundCards;
import dev.hatsugen.discord.runtime.ChannelPost;
import dev.hatsugen.discord.runtime.GuildRules;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.minutes.ParsedMinutes;
import dev.hatsugen.store.SubscriptionRepository.Kept;
import dev.hatsugen.store.SubscriptionRepository.Subscription;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.dv8tion.jda.api.JDA;

/** What channels and users get when there are new minutes. */
final class NewsPosts {

    private final FoundCards cards;
    private final GuildRules rules;

    NewsPosts(FoundCards cards, GuildRules rules) {
        this.cards = cards;
        this.rules = rules;
    }

    /** Tells the channels that the servers have chosen for it. */
    void announce(JDA jda, List<ParsedMinutes> fresh) {
        if (!fresh.isEmpty()) {
            ChannelPost.announce(jda, rules, wording -> CorpusFeature.news(fresh, wording));
        }
    }

    /** Tells those whose subscription has something in a meeting, where the locks let them hear of it now. */
    void tell(JDA jda, ParsedMinutes fresh, List<Kept> subscribed) {
        boolean isDirectLocked = rules.lockDirectMessages(jda);
        for (Kept kept : subscribed) {
            Subscription one = kept.subscription();
            String channel = one.channel();
            boolean isAllowed = channel == null ? !isDirectLocked : rules.allow(jda, channel);
            if (isAllowed) {
                card(one, fresh.meeting().key()).ifPresent(card -> post(jda, one, card));
            }
        }
    }

    private Optional<Card> card(Subscription one, String meeting) {
        Wording wording = Wording.in(Locale.forLanguageTag(one.language()));
        Optional<Card> found =
                switch (one.kind()) {
                    case TOPIC -> cards.ofWords(one.value(), meeting, wording);
                    case PERSON -> cards.ofMember(one.value(), meeting, wording);
                };
        return found.map(card -> card.below(wording.text("subscribe.news", SubscriptionCards.told(wording, one))));
    }

    private static void post(JDA jda, Subscription one, Card card) {
        String channel = one.channel();
        if (channel == null) {
            ChannelPost.sendTo(jda, one.user(), card);
        } else {
            ChannelPost.send(jda, channel, wording -> card);
        }
    }
}

package dev.hatsugen.discord.subscription;

import dev.hatsugen.corpus.CorpusService;
import dev.hatsugen.discord.minutes.FoundCards;
import dev.hatsugen.discord.runtime.GuildRules;
import dev.hatsugen.minutes.ParsedMinutes;
import dev.hatsugen.request.MinutesService;
import dev.hatsugen.store.StoreException;
import dev.hatsugen.store.SubscriptionRepository;
import dev.hatsugen.store.ToldMeetingRepository;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.JDA;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells channels and users of new minutes, once of each meeting, also of one that came in while the bot was away: a meeting is noted in
 * the store before anybody is told. Safe for several threads.
 */
public final class MinutesNews {

    private static final Logger LOG = LoggerFactory.getLogger(MinutesNews.class);

    private final NewsPosts posts;
    private final SubscriptionRepository subscriptions;
    private final ToldMeetingRepository told;

    /** @param told which meetings were told of, at earlier starts too */
    public MinutesNews(
            MinutesService minutes,
            SubscriptionRepository subscriptions,
            ToldMeetingRepository told,
            GuildRules rules) {
        this.posts = new NewsPosts(new FoundCards(minutes), rules);
        this.subscriptions = subscriptions;
        this.told = told;
    }

    /**
     * Tells of what came in since the last start, and of what comes in from now on.
     *
     * @param worker works out the cards and sends them, which may take its time
     */
    public void watch(JDA jda, CorpusService corpus, Executor worker) {
        corpus.listen(change -> {
            if (!change.added().isEmpty()) {
                worker.execute(() -> added(jda, change.added()));
            }
        });
        worker.execute(() -> started(jda, corpus.published().minutes()));
    }

    /** Of nothing at the first start. */
    synchronized void started(JDA jda, List<ParsedMinutes> all) {
        try {
            boolean isFirst = told.isEmpty();
            Set<String> fresh = told.add(keys(all));
            if (!isFirst) {
                tell(jda, of(all, fresh));
            }
        } catch (StoreException e) {
            LOG.warn("Whether minutes are new cannot be told without the store ({})", e.code());
        }
    }

    /** Without the store the channels are told all the same. */
    synchronized void added(JDA jda, List<ParsedMinutes> added) {
        try {
            tell(jda, of(added, told.add(keys(added))));
        } catch (StoreException e) {
            LOG.warn("Subscribers are not told of new minutes without the store ({})", e.code());
            posts.announce(jda, added);
        }
    }

    private static Set<String> keys(List<ParsedMinutes> minutes) {
        return minutes.stream().map(one -> one.meeting().key()).collect(Collectors.toSet());
    }

    private static List<ParsedMinutes> of(List<ParsedMinutes> minutes, Set<String> keys) {
        return minutes.stream()
                .filter(one -> keys.contains(one.meeting().key()))
                .toList();
    }

    private void tell(JDA jda, List<ParsedMinutes> fresh) {
        posts.announce(jda, fresh);
        if (!fresh.isEmpty()) {
            List<SubscriptionRepository.Kept> subscribed = subscriptions.all();
            fresh.forEach(one -> posts.tell(jda, one, subscribed));
        }
    }
}

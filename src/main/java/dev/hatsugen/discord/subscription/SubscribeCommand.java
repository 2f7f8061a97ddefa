package dev.hatsugen.discord.subscription;

import dev.hatsugen.discord.runtime.Audience;
import dev.hatsugen.discord.runtime.CommandSuggestion;
import dev.hatsugen.discord.runtime.GuildRules;
import dev.hatsugen.discord.runtime.LocalizedCommands;
import dev.hatsugen.discord.runtime.SlashCommand;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.NoticeCard;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.request.Argument;
import dev.hatsugen.request.MinutesService;
import dev.hatsugen.store.StoreException;
import dev.hatsugen.store.SubscriptionRepository;
import dev.hatsugen.store.SubscriptionRepository.Kind;
import dev.hatsugen.store.SubscriptionRepository.Subscription;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/** {@code /subscribe}: a card in the channel, or in a direct message, when new minutes hold a topic or a person. */
final class SubscribeCommand implements SlashCommand {

    static final int MAX_PER_USER = 10;
    static final int MAX_PER_CHANNEL = 25;

    private static final int MAX_LENGTH = 60;
    private static final String DIRECT = "direct";

    private final SubscriptionRepository subscriptions;
    private final SubscribedNames names;
    private final MinutesService minutes;
    private final GuildRules rules;
    private final Clock clock;

    SubscribeCommand(SubscriptionRepository subscriptions, MinutesService minutes, GuildRules rules, Clock clock) {
        this.subscriptions = subscriptions;
        this.names = new SubscribedNames(minutes);
        this.minutes = minutes;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public SlashCommandData data() {
        OptionData topic = LocalizedCommands.text("subscribe.words", true, MAX_LENGTH);
        OptionData member = LocalizedCommands.text("subscribe.member", true, MAX_LENGTH);
        OptionData where = LocalizedCommands.choice("subscribe.where", List.of("here", DIRECT));
        return LocalizedCommands.command("subscribe")
                .setIntegrationTypes(IntegrationType.GUILD_INSTALL)
                .setContexts(InteractionContextType.GUILD, InteractionContextType.BOT_DM)
                .addSubcommands(
                        LocalizedCommands.subcommand("subscribe.topic").addOptions(topic.setAutoComplete(true), where),
                        LocalizedCommands.subcommand("subscribe.person")
                                .addOptions(member.setAutoComplete(true), where),
                        LocalizedCommands.subcommand("subscribe.list"));
    }

    @Override
    public Audience audience() {
        return Audience.ASKER;
    }

    @Override
    public List<CommandSuggestion> suggest(String option, String typed, Wording wording) {
        Argument argument = option.equals("member") ? Argument.MEMBER : Argument.TOPIC;
        return minutes.suggestions().of(argument, typed, OptionData.MAX_CHOICES).stream()
                .filter(offer -> offer.value().length() <= MAX_LENGTH)
                .map(offer -> new CommandSuggestion(offer.label(wording.language()), offer.value()))
                .toList();
    }

    @Override
    public Card execute(SlashCommandInteraction interaction) {
        Wording wording = Wording.of(interaction.getUserLocale());
        try {
            return switch (String.valueOf(interaction.getSubcommandName())) {
                case "topic" -> added(interaction, wording, Kind.TOPIC, given(interaction, "words"));
                case "person" -> person(interaction, wording);
                default ->
                    SubscriptionCards.list(
                            wording, subscriptions.of(interaction.getUser().getId()));
            };
        } catch (StoreException e) {
            return NoticeCard.refused(wording, "subscribe.unavailable");
        }
    }

    private Card person(SlashCommandInteraction interaction, Wording wording) {
        String name = names.name(given(interaction, "member"));
        Optional<String> unknown = names.unknown(name, wording);
        return unknown.isPresent()
                ? Card.of(Card.Tone.NOTICE, List.of(unknown.get()))
                : added(interaction, wording, Kind.PERSON, name);
    }

    private Card added(SlashCommandInteraction interaction, Wording wording, Kind kind, String value) {
        boolean isDirect =
                !interaction.isFromGuild() || given(interaction, "where").equals(DIRECT);
        Optional<String> refused = value.isBlank()
                ? Optional.of("subscribe.blank")
                : SubscriptionPlace.refused(interaction, isDirect, rules);
        if (refused.isPresent()) {
            return NoticeCard.refused(wording, refused.get());
        }
        Subscription one = new Subscription(
                interaction.getUser().getId(),
                interaction.isFromGuild()
                        ? Objects.requireNonNull(interaction.getGuild()).getId()
                        : null,
                isDirect ? null : interaction.getChannelId(),
                kind,
                value,
                wording.language().toLanguageTag());
        String told = SubscriptionCards.told(wording, one);
        String place = SubscriptionCards.place(wording, one);
        String text =
                switch (subscriptions.add(one, MAX_PER_USER, MAX_PER_CHANNEL, clock.instant())) {
                    case SAVED -> wording.text("subscribe.saved", told, place);
                    case ALREADY -> wording.text("subscribe.already", told, place);
                    case USER_FULL -> wording.text("subscribe.full", MAX_PER_USER);
                    case CHANNEL_FULL -> wording.text("subscribe.full.channel", MAX_PER_CHANNEL);
                };
        return Card.of(Card.Tone.NOTICE, List.of(text));
    }

    private static String given(SlashCommandInteraction interaction, String option) {
        OptionMapping given = interaction.getOption(option);
        return given == null ? "" : given.getAsString().strip();
    }
}

package dev.hatsugen.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

/** Discord on loopback, with one guild and one application. */
public final class LocalDiscord implements AutoCloseable {

    /** The token that logs in. */
    public static final String TOKEN = "bG9jYWw.dGVzdA.c2VjcmV0LW9mLXRoZS1ib3Q";

    private final LocalRest rest;
    private final LocalGateway gateway;
    private final List<Interaction> interactions = new CopyOnWriteArrayList<>();
    private volatile boolean isDirect;

    public LocalDiscord() throws IOException, InterruptedException {
        this(TOKEN);
    }

    /** A Discord that lets another token in. */
    public LocalDiscord(String token) throws IOException, InterruptedException {
        rest = new LocalRest(token);
        gateway = new LocalGateway(token);
        rest.onThread(gateway::open);
        rest.messages().onRead(gateway::showsAllWords);
        rest.onReply(gateway::dispatch);
        rest.messages().onPost(message -> gateway.dispatch("MESSAGE_CREATE", message));
    }

    public LocalRest rest() {
        return rest;
    }

    public LocalGateway gateway() {
        return gateway;
    }

    /** The guild that the bot is in. */
    public static String guildId() {
        return Payloads.GUILD_ID;
    }

    /** The channel that users ask in. */
    public static String channelId() {
        return Payloads.CHANNEL_ID;
    }

    /** A channel of the guild in which nothing happens. */
    public static String otherChannelId() {
        return Payloads.OTHER_CHANNEL_ID;
    }

    /** A voice channel of the guild, which has a chat. */
    public static String voiceChannelId() {
        return Payloads.VOICE_ID;
    }

    /** A role of the guild that nobody has. */
    public static String roleId() {
        return Payloads.ROLE_ID;
    }

    /** All interactions until now. */
    public List<Interaction> interactions() {
        return List.copyOf(interactions);
    }

    /** Throws away the record of everything that is over, so that it takes no room: nothing may be on its way. */
    public void forget() {
        interactions.clear();
        rest.forget();
    }

    /**
     * Another server invites the bot.
     *
     * @param id of 18 figures, the last one 0
     * @param mayWrite whether the bot may write in its system channel
     * @param joinedAt when that was
     * @param locale the language of its members
     * @return the id of its system channel
     */
    public String invite(String id, boolean mayWrite, String joinedAt, String locale) {
        gateway.dispatch(
                "GUILD_CREATE", GuildPayloads.invitation(id, mayWrite, joinedAt).put("preferred_locale", locale));
        return GuildPayloads.of(id, Payloads.CHANNEL_ID);
    }

    /** From now on whatever users do, they do in their direct messages with the bot. */
    public void goToDirectMessages() {
        isDirect = true;
    }

    private void happen(Interaction interaction, ObjectNode event) {
        if (isDirect) {
            Payloads.inDirectMessage(event);
        }
        interaction.happenedAs(event);
        rest.commands().name(event);
        gateway.dispatch("INTERACTION_CREATE", event);
    }

    /** Lets somebody write a message; its words reach the bot where Discord lets it read them. Returns the message as it is. */
    public JsonNode write(Writing writing) {
        return write(Payloads.created(writing));
    }

    /** Lets somebody forward a message with the words of {@code writing}, which are mostly none. */
    public JsonNode forward(Writing writing, JsonNode forwarded) {
        return write(Payloads.forwarding(Payloads.created(writing), forwarded));
    }

    private JsonNode write(ObjectNode message) {
        rest.messages().keep(message);
        gateway.dispatch("MESSAGE_CREATE", Delivery.toBot(message, gateway.showsAllWords()));
        return message;
    }

    /** Lets a user give a slash command. */
    public Interaction send(Invocation invocation) {
        return send(invocation, Duration.ZERO);
    }

    /** Sends a slash command that a user gave that long ago: after 15 minutes nothing can be edited any more. */
    public Interaction send(Invocation invocation, Duration ago) {
        Interaction interaction = interaction(ago);
        happen(interaction, Payloads.slashCommand(invocation, interaction.id(), interaction.token()));
        return interaction;
    }

    /** Lets a user give a slash command whose event is changed before it is sent. */
    public Interaction send(Invocation invocation, Consumer<ObjectNode> change) {
        Interaction interaction = interaction();
        ObjectNode event = Payloads.slashCommand(invocation, interaction.id(), interaction.token());
        change.accept(event);
        happen(interaction, event);
        return interaction;
    }

    /** Lets a user give a slash command with a file. */
    public Interaction upload(Invocation invocation, Attached file) {
        Interaction interaction = interaction();
        happen(interaction, Payloads.upload(invocation, file, interaction.id(), interaction.token()));
        return interaction;
    }

    /** Lets somebody give a slash command who does not own the server, and has the rights of everyone. */
    public Interaction sendAsMember(Invocation invocation) {
        Interaction interaction = interaction();
        happen(
                interaction,
                Accounts.byAnother(Payloads.slashCommand(invocation, interaction.id(), interaction.token())));
        return interaction;
    }

    /** Lets a user type into an option of a slash command, the only one that the invocation holds. */
    public Interaction type(Invocation invocation) {
        Interaction interaction = interaction();
        happen(interaction, Payloads.typing(invocation, interaction.id(), interaction.token()));
        return interaction;
    }

    /**
     * Lets a user click on the button of a reply, the first one whose custom id begins with {@code action}.
     *
     * @throws java.util.NoSuchElementException if there is no such button
     */
    public Interaction click(Interaction shown, String action) {
        JsonNode message = shown.message();
        String customId = shown.buttons().stream()
                .filter(id -> id.startsWith(action))
                .findFirst()
                .orElseThrow();
        return click(customId, message);
    }

    /** Lets a user click on the button of a message, which may be from another day. */
    public Interaction click(String customId, JsonNode message) {
        return click(customId, message, event -> {});
    }

    /** Lets a user click on a button; the event is changed before it is sent. */
    public Interaction click(String customId, JsonNode message, Consumer<ObjectNode> change) {
        Interaction interaction = interaction();
        interaction.clickedOn(message);
        ObjectNode event = Payloads.click(customId, message, interaction.id(), interaction.token());
        change.accept(event);
        happen(interaction, event);
        return interaction;
    }

    /** Lets a user choose from a menu that is on a message. */
    public Interaction select(String customId, JsonNode message) {
        return select(customId, message, List.of("42"));
    }

    /** Lets a user choose those values. */
    public Interaction select(String customId, JsonNode message, List<String> chosen) {
        Interaction interaction = interaction();
        ObjectNode event = Payloads.click(customId, message, interaction.id(), interaction.token());
        ArrayNode values =
                ((ObjectNode) event.path("data")).put("component_type", 3).putArray("values");
        chosen.forEach(values::add);
        happen(interaction, event);
        return interaction;
    }

    /** Lets a user choose the option of a reply's row whose label begins so. */
    public Interaction select(Interaction shown, String label) {
        JsonNode message = shown.message();
        JsonNode option = message.findValues("options").stream()
                .flatMap(options -> StreamSupport.stream(options.spliterator(), false))
                .filter(one -> one.path("label").asText().startsWith(label))
                .findFirst()
                .orElseThrow();
        Interaction interaction = interaction();
        happen(
                interaction,
                Payloads.selection(
                        "choose", option.path("value").asText(), message, interaction.id(), interaction.token()));
        return interaction;
    }

    /** Lets a user choose channels or roles in a menu of a reply. */
    public Interaction pick(Interaction shown, String menu, List<String> ids, boolean isAdmin) {
        Interaction interaction = interaction();
        JsonNode message = shown.message();
        interaction.clickedOn(message);
        ObjectNode event = Payloads.click(menu, message, interaction.id(), interaction.token());
        Entities.choose(event, Components.find(message, menu).path("type").asInt(), ids);
        happen(interaction, isAdmin ? event : Accounts.byAnother(event));
        return interaction;
    }

    /** Lets a user choose a command from the menu of a message. */
    public Interaction choose(String command, JsonNode message) {
        Interaction interaction = interaction();
        happen(interaction, Payloads.chosen(command, message, interaction.id(), interaction.token()));
        return interaction;
    }

    /** A message that a user has written. */
    public static JsonNode written(String content) {
        return Payloads.written(content);
    }

    /** A message that a user has forwarded: its own words are none. */
    public static JsonNode forwarding(JsonNode message) {
        return Payloads.forwarding(message);
    }

    /** Lets a user fill in and send the form that a click on a reply has opened. */
    public Interaction submit(Interaction clicked, String text, Interaction shown) {
        Interaction interaction = interaction();
        JsonNode form = clicked.callback().path("data");
        interaction.clickedOn(shown.message());
        happen(interaction, Payloads.form(form, text, shown.message(), interaction.id(), interaction.token()));
        return interaction;
    }

    private Interaction interaction() {
        return interaction(Duration.ZERO);
    }

    private Interaction interaction(Duration ago) {
        String id = Snowflakes.of(ago);
        Interaction interaction = new Interaction(id, "interaction-token-" + id);
        interactions.add(interaction);
        rest.expect(interaction);
        return interaction;
    }

    @Override
    public void close() {
        try {
            gateway.stop(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        rest.close();
    }
}

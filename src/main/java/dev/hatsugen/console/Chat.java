package dev.hatsugen.console;

import dev.hatsugen.answer.AnswerFailedException;
import dev.hatsugen.conversation.Conversation;
import dev.hatsugen.request.MinutesRequest;
import dev.hatsugen.request.MinutesService;
import dev.hatsugen.request.Report;
import dev.hatsugen.request.RequestLine;
import dev.hatsugen.request.RequestType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** An interactive conversation: a line is a command that begins with a slash, or a question. */
final class Chat {

    static final String ASK = "/ask";
    static final String HELP = "/help";
    static final String QUIT = "/quit";

    private final HatsugenCommand hatsugen;
    private final ChatReplies talk;
    private final Texts texts;

    Chat(HatsugenCommand hatsugen, Conversation conversation) {
        this.hatsugen = hatsugen;
        this.texts = hatsugen.texts();
        this.talk = new ChatReplies(conversation, hatsugen.paint(), this::report, () -> HelpText.of(texts));
    }

    /** The same names as on Discord. */
    static List<String> commandNames() {
        return Stream.of(Stream.of(ASK), MinutesRequest.types().stream().map(Chat::name), Stream.of(HELP, QUIT))
                .flatMap(names -> names)
                .toList();
    }

    /** What the corpus holds, and how to go on. */
    String greeting() {
        return CorpusSummary.of(hatsugen.services().corpus(), texts) + "\n" + texts.get("chat.greeting");
    }

    /** Does what the line asks for; false when the chat is to end. */
    boolean hear(String line) {
        String words = line.strip();
        if (words.isEmpty()) {
            return true;
        }
        if (!words.startsWith("/")) {
            return ask(words);
        }
        String[] parts = words.split("[\\s\u3000]+", 2);
        String rest = parts.length > 1 ? parts[1] : "";
        return switch (parts[0]) {
            case ASK -> ask(rest);
            case HELP -> say(HelpText.of(texts));
            case QUIT -> false;
            default -> {
                Optional<RequestType> type = RequestType.named(parts[0].substring(1));
                yield type.isPresent() ? request(type.get(), rest) : complain(texts.get("chat.unknown", parts[0]));
            }
        };
    }

    private boolean ask(String question) {
        if (question.isBlank()) {
            return complain(texts.get("chat.help.ask"));
        }
        return attempt(() -> talk.reply(question));
    }

    private String report(RequestLine line, Locale language) {
        MinutesService minutes = hatsugen.services().minutes();
        Report report = minutes.answer(minutes.read(line.type(), line.given()), language);
        return new ReportText(report, hatsugen.paint(), Map.of()).text();
    }

    private boolean request(RequestType type, String rest) {
        ChatArguments words = new ChatArguments(hatsugen.services().minutes(), type, rest);
        return words.areEnough()
                ? attempt(() -> new RequestRun(hatsugen, type, words.given(), words.files()).text())
                : complain(HelpText.of(type, texts));
    }

    /** Says what {@code work} gives; where it failed, why, and the chat goes on. */
    private boolean attempt(Supplier<String> work) {
        try {
            return say(work.get() + "\n");
        } catch (AnswerFailedException | ConsoleFailure e) {
            ConsoleFailures failures = new ConsoleFailures(hatsugen.streams().err());
            failures.log(e);
            return complain(failures.message(e));
        }
    }

    private boolean say(String text) {
        hatsugen.streams().out().println(text);
        return true;
    }

    private boolean complain(String text) {
        hatsugen.streams().err().println(SafeText.line(text));
        return true;
    }

    private static String name(RequestType type) {
        return "/" + type.name();
    }
}

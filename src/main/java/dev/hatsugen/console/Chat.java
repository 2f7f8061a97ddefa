package dev.hatsugen.console;

import dev.hatsugen.answer.AnswerFailedException;
import dev.hatsugen.answer.Answers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** An interactive conversation: a line is a command that begins with a slash, or a question. */
final class Chat {

    /** The same names as on Discord; a new command is one line here. */
    private static final List<ChatCommand> COMMANDS = List.of(
            new ChatCommand("/ask", "chat.help.ask", (chat, question) -> chat.ask(question)),
            inquiry(
                    "/statements",
                    words -> !words.others().isEmpty(),
                    (ask, words) -> ask.statements(
                            ask.find(words.first(), String.join(" ", words.further()), words.meeting()))),
            inquiry("/summary", words -> !words.meeting().isEmpty(), (ask, words) -> ask.summary(words.meeting())),
            inquiry("/decisions", words -> true, (ask, words) -> ask.decisions(words.meeting())),
            inquiry(
                    "/requests",
                    words -> true,
                    (ask, words) -> ask.requests(words.meeting(), String.join(" ", words.others()))),
            inquiry(
                    "/compare",
                    words -> !words.further().isEmpty(),
                    (ask, words) -> ask.compare(words.first(), String.join(" ", words.further()))),
            inquiry("/verify", words -> !words.line().isEmpty(), (ask, words) -> ask.verify(words.line())),
            inquiry(
                    "/map",
                    words -> !words.others().isEmpty(),
                    (ask, words) -> ask.map(words.meeting(), words.further(), Path.of(words.first()))),
            new ChatCommand(
                    "/meetings",
                    "chat.help.meetings",
                    (chat, rest) -> chat.say(
                            CorpusText.meetings(chat.hatsugen.workbench().corpus(), chat.texts))),
            new ChatCommand(
                    "/members",
                    "chat.help.members",
                    (chat, rest) -> chat.say(
                            CorpusText.members(chat.hatsugen.workbench().corpus(), chat.texts))),
            new ChatCommand("/help", "chat.help.help", (chat, rest) -> chat.say(chat.help())),
            new ChatCommand("/quit", "chat.help.quit", (chat, rest) -> false));

    private final HatsugenCommand hatsugen;
    private final Answers answers;
    private final Texts texts;

    Chat(HatsugenCommand hatsugen, Answers answers) {
        this.hatsugen = hatsugen;
        this.answers = answers;
        this.texts = hatsugen.texts();
    }

    /** A command that asks what is no question, where it has {@code enough} words; else its help is shown. */
    private static ChatCommand inquiry(
            String name, Predicate<ChatWords> enough, BiFunction<Inquiry, ChatWords, String> asking) {
        String help = "chat.help." + name.substring(1);
        return new ChatCommand(name, help, (chat, rest) -> {
            ChatWords words = ChatWords.of(rest);
            return enough.test(words)
                    ? chat.attempt(() -> asking.apply(new Inquiry(chat.hatsugen, false), words))
                    : chat.complain(name + "  " + chat.texts.get(help));
        });
    }

    List<String> commandNames() {
        return COMMANDS.stream().map(ChatCommand::name).toList();
    }

    /** What the corpus holds, and how to go on. */
    String greeting() {
        return CorpusText.summary(hatsugen.workbench().corpus(), texts) + "\n" + texts.get("chat.greeting");
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
        Optional<ChatCommand> command =
                COMMANDS.stream().filter(known -> known.name().equals(parts[0])).findFirst();
        return command.map(known -> known.action().test(this, parts.length > 1 ? parts[1] : ""))
                .orElseGet(() -> complain(texts.get("chat.unknown", parts[0])));
    }

    private boolean ask(String question) {
        if (question.isBlank()) {
            return complain(texts.get("chat.help.ask"));
        }
        return attempt(() -> AnswerText.of(answers.ask(question), hatsugen.paint()));
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

    private String help() {
        return COMMANDS.stream()
                .map(command -> command.name() + "  " + texts.get(command.help()))
                .collect(Collectors.joining("\n"));
    }
}

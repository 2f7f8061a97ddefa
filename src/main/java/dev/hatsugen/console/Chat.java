package dev.hatsugen.console;

import dev.hatsugen.answer.AnswerFailedException;
import dev.hatsugen.answer.Answers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** An interactive conversation: a line is a command that begins with a slash, or a question. */
final class Chat {

    /** The same names as on Discord; a new command is one line here. */
    private static final List<ChatCommand> COMMANDS = List.of(
            new ChatCommand("/ask", "chat.help.ask", (chat, question) -> chat.ask(question)),
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
        String[] parts = words.split("\\s+", 2);
        Optional<ChatCommand> command =
                COMMANDS.stream().filter(known -> known.name().equals(parts[0])).findFirst();
        return command.map(known -> known.action().test(this, parts.length > 1 ? parts[1] : ""))
                .orElseGet(() -> complain(texts.get("chat.unknown", parts[0])));
    }

    private boolean ask(String question) {
        if (question.isBlank()) {
            return complain(texts.get("chat.help.ask"));
        }
        try {
            return say(AnswerText.of(answers.ask(question), hatsugen.paint()) + "\n");
        } catch (AnswerFailedException e) {
            Failures failures = new Failures(hatsugen.streams().err());
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

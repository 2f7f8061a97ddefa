package dev.hatsugen.console;

import dev.hatsugen.conversation.Conversation;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code console}: questions and answers, until the input ends. */
@Command(
        name = "console",
        mixinStandardHelpOptions = true,
        description = "Interactive chat; reads lines when standard input is a pipe. 対話形式で質問します。")
final class ConsoleCommand implements Callable<Integer> {

    private final HatsugenCommand hatsugen;

    ConsoleCommand(HatsugenCommand hatsugen) {
        this.hatsugen = hatsugen;
    }

    @Override
    public Integer call() {
        Streams streams = hatsugen.streams();
        Conversation conversation = hatsugen.services().conversation();
        hatsugen.services().watchCorpus();
        if (streams.attended()) {
            Thread.ofPlatform().daemon().name("warm-up").start(hatsugen.services()::warmUp);
        }
        Chat chat = new Chat(hatsugen, conversation);
        try (ChatInput input =
                streams.attended() ? new TerminalInput(Chat.commandNames()) : ChatInput.of(streams.in())) {
            (streams.attended() ? streams.out() : streams.err()).println(chat.greeting());
            boolean goesOn = true;
            for (String line = input.next(); goesOn && line != null; line = goesOn ? input.next() : null) {
                goesOn = chat.hear(line);
            }
        } catch (IOException e) {
            throw ConsoleFailure.failed(hatsugen.texts().get("console.broken"), e);
        }
        return ExitStatus.DONE;
    }
}

package dev.hatsugen.console;

import dev.hatsugen.store.Store;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code forget USER}: deletes what the store keeps of a user. */
@Command(
        name = "forget",
        mixinStandardHelpOptions = true,
        description = "Deletes what the store keeps of a Discord user. Discord のユーザーについて保存したものを削除します。")
final class ForgetCommand implements Callable<Integer> {

    private final HatsugenCommand hatsugen;

    @Parameters(paramLabel = "USER", description = "The user's id, a number. ユーザーID（数字）")
    private String user = "";

    ForgetCommand(HatsugenCommand hatsugen) {
        this.hatsugen = hatsugen;
    }

    @Override
    public Integer call() {
        Texts texts = hatsugen.texts();
        if (!user.matches("[0-9]{1,20}")) {
            throw ConsoleFailure.wrongUse(texts.get("forget.no-id"), null);
        }
        Optional<Store.Forgotten> forgotten = hatsugen.services().forget(user);
        hatsugen.streams()
                .out()
                .println(forgotten
                        .map(all -> texts.get(
                                "forget.done", all.feedback(), all.questions(), all.clicks(), all.subscriptions()))
                        .orElseGet(() -> texts.get("forget.no-store")));
        return ExitStatus.DONE;
    }
}

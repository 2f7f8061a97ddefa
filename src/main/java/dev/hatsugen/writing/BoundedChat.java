package dev.hatsugen.writing;

import dev.hatsugen.provider.BoundedCalls;
import dev.hatsugen.provider.CallFailedException;
import dev.hatsugen.writing.ChatFailedException.Reason;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.TokenUsage;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** A language model that is called within bounds: of time, of tries, of tokens a day, and not at all while it keeps failing. */
final class BoundedChat {

    private final ChatModel model;
    private final TokenBudget budget;
    private final Duration timeout;
    private final BoundedCalls<String> calls;

    /**
     * @param timeout the longest wait, over all tries of one request
     * @param clock tells when a provider may be asked again that said so
     */
    BoundedChat(ChatModel model, Duration timeout, TokenBudget budget, Clock clock) {
        this.model = model;
        this.budget = budget;
        this.timeout = timeout;
        this.calls = new BoundedCalls<>(timeout, clock);
    }

    BoundedChat(ChatModel model, WritingSettings settings) {
        this(model, settings.timeout(), new TokenBudget(settings.tokens(), Clock.systemUTC()), Clock.systemUTC());
    }

    TokenBudget budget() {
        return budget;
    }

    /** Whether a request would be sent now. */
    boolean isReady() {
        return calls.isReady() && budget.isLeft() && Deadline.failure().isEmpty();
    }

    /**
     * The text that the model answers {@code prompt} with.
     *
     * @throws ChatFailedException if there is none, before the {@link Deadline} and within the budget
     */
    String complete(String prompt) throws ChatFailedException {
        if (!budget.isLeft()) {
            throw new ChatFailedException(Reason.BUDGET, null);
        }
        Optional<Reason> before = Deadline.failure();
        if (before.isPresent()) {
            throw new ChatFailedException(before.get(), null);
        }
        try {
            return calls.call(() -> call(prompt), Deadline.left(timeout));
        } catch (CallFailedException e) {
            ChatFailedException failure = ChatFailedException.of(e);
            Deadline.end(failure.reason());
            throw failure;
        }
    }

    private String call(String prompt) {
        ChatResponse response = model.chat(UserMessage.from(prompt));
        TokenUsage usage = response.tokenUsage();
        Integer total = usage == null ? null : usage.totalTokenCount();
        budget.use(total != null ? total : prompt.length());
        String text = response.aiMessage().text();
        return text == null ? "" : text;
    }
}

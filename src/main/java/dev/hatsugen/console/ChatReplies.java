package dev.hatsugen.console;

import dev.hatsugen.conversation.Conversation;
import dev.hatsugen.conversation.Exchange;
import dev.hatsugen.conversation.Reply;
import dev.hatsugen.request.RequestLine;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the chat replies to a line, which may go on from the line before it. */
final class ChatReplies {

    private final Conversation conversation;
    private final AnsiStyle paint;
    private final BiFunction<RequestLine, Locale, String> reports;
    private final Supplier<String> helpText;
    private @Nullable Exchange before;

    /**
     * @param reports what a command gives
     * @param helpText what can be asked
     */
    ChatReplies(
            Conversation conversation,
            AnsiStyle paint,
            BiFunction<RequestLine, Locale, String> reports,
            Supplier<String> helpText) {
        this.conversation = conversation;
        this.reports = reports;
        this.helpText = helpText;
        this.paint = paint;
    }

    /** The reply as text, in the language of the line. */
    String reply(String line) {
        Texts texts = Texts.in(ReplyLanguage.of(line));
        return switch (conversation.reply(line, Optional.ofNullable(before))) {
            case Reply.Commanded commanded -> reports.apply(commanded.line(), texts.language());
            case Reply.Help help -> helpText.get();
            case Reply.Courtesy courtesy -> texts.get("chat.courtesy");
            case Reply.NothingBefore nothing -> texts.get("chat.nothing-before");
            case Reply.NoMore none -> texts.get("chat.no-more");
            case Reply.NotUnderstood unclear -> texts.get("chat.help.ask");
            case Reply.Answered answered -> said(answered, texts);
        };
    }

    /** The answer, below what its question took over; the chat goes on from it. */
    private String said(Reply.Answered reply, Texts texts) {
        before = Exchange.of(reply, Integer.MAX_VALUE);
        String taken =
                reply.taken().isNothing() ? "" : texts.get("chat.taken-over", SafeText.line(reply.question())) + "\n";
        return taken + AnswerText.of(reply.answer(), paint);
    }
}

package dev.hatsugen.console;

import dev.hatsugen.conversation.Conversation;
import dev.hatsugen.conversation.Reply;
import dev.hatsugen.conversation.Turn;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the chat replies to a line, which may go on from the line before it. */
final class ChatReplies {

    private final Conversation conversation;
    private final AnsiStyle paint;
    private @Nullable Turn before;

    ChatReplies(Conversation conversation, AnsiStyle paint) {
        this.conversation = conversation;
        this.paint = paint;
    }

    /** The reply as text, in the language of the line. */
    String reply(String line) {
        Texts texts = Texts.in(ReplyLanguage.of(line));
        return switch (conversation.reply(line, Optional.ofNullable(before))) {
            case Reply.Courtesy courtesy -> texts.get("chat.courtesy");
            case Reply.NothingBefore nothing -> texts.get("chat.nothing-before");
            case Reply.NoMore none -> texts.get("chat.no-more");
            case Reply.NotUnderstood unclear -> texts.get("chat.help.ask");
            case Reply.Answered answered -> said(answered, texts);
        };
    }

    /** The answer, below what its question took over; the chat goes on from it. */
    private String said(Reply.Answered reply, Texts texts) {
        before = Turn.of(reply, Integer.MAX_VALUE);
        String taken =
                reply.taken().isNothing() ? "" : texts.get("chat.taken-over", SafeText.line(reply.question())) + "\n";
        return taken + AnswerText.of(reply.answer(), paint);
    }
}

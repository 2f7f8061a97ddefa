package dev.hatsugen.discord.minutes;

import dev.hatsugen.discord.ui.MarkdownEscaper;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.tree.MessageComponentTree;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageEmbed;

/**
 * What a message quotes: its block quotes and what is in brackets, with the words beside it that say whose it is; where there
 * is neither, all of it.
 */
final class QuotedWords {

    private static final int MAX = 10;
    /** Shorter words in brackets are names and terms. */
    private static final int MIN_LENGTH = 8;
    /** How much beside a bracket may say whose words it holds. */
    private static final int MAX_FRAME_LENGTH = 30;

    private static final Pattern BLOCK = Pattern.compile("^(?:> |>>> )(.*)$");
    private static final Pattern BRACKETS = Pattern.compile("「[^「」]*(?:「[^「」]*」[^「」]*)*」|“[^“”]*”|\"[^\"\n]*\"");
    private static final Pattern CLAUSE_END = Pattern.compile("[、。，．\n]");
    /** Where our cards leave words out; those of earlier days say so in words. */
    private static final Pattern CUTS = Pattern.compile("…［(?:続く|continued)］|^…|…$", Pattern.MULTILINE);

    private QuotedWords() {}

    /** The claims in the order of the message and of those it forwards, at most {@value #MAX}; none where it has no words. */
    static List<String> of(Message message) {
        Stream<String> own = texts(message.getContentRaw(), message.getEmbeds(), message.getComponentTree());
        Stream<String> forwarded = message.getMessageSnapshots().stream()
                .flatMap(each -> texts(each.getContentRaw(), each.getEmbeds(), each.getComponentTree()));
        return of(Stream.concat(own, forwarded).filter(text -> !text.isBlank()).toList());
    }

    private static Stream<String> texts(String content, List<MessageEmbed> embeds, MessageComponentTree components) {
        Stream<String> embedded =
                embeds.stream().map(MessageEmbed::getDescription).filter(text -> text != null);
        Stream<String> shown = components.findAll(TextDisplay.class).stream().map(TextDisplay::getContent);
        return Stream.of(Stream.of(content), embedded, shown).flatMap(texts -> texts);
    }

    static List<String> of(List<String> texts) {
        Set<String> claims = new LinkedHashSet<>();
        for (String text : texts) {
            StringBuilder rest = new StringBuilder();
            claims.addAll(blocks(text, rest));
            claims.addAll(inBrackets(rest.toString()));
        }
        if (claims.isEmpty()) {
            texts.stream().map(text -> plain(text).strip()).forEach(claims::add);
        }
        return claims.stream().filter(claim -> !claim.isBlank()).limit(MAX).toList();
    }

    /** The block quotes; lines that follow each other are one. What stands outside of them goes to {@code rest}. */
    private static List<String> blocks(String text, StringBuilder rest) {
        List<String> blocks = new ArrayList<>();
        boolean isOpen = false;
        boolean toTheEnd = false;
        for (String line : text.lines().toList()) {
            Matcher quoted = BLOCK.matcher(line);
            boolean isQuoted = quoted.matches();
            if (!isQuoted && !toTheEnd) {
                rest.append(line).append('\n');
                isOpen = false;
                continue;
            }
            String words = plain(isQuoted ? quoted.group(1) : line);
            toTheEnd |= line.startsWith(">>> ");
            if (isOpen) {
                blocks.set(blocks.size() - 1, blocks.getLast() + "\n" + words);
            } else {
                blocks.add(words);
            }
            isOpen = true;
        }
        return blocks;
    }

    /** Words in brackets, each with what is in the same clause. */
    private static List<String> inBrackets(String text) {
        List<String> claims = new ArrayList<>();
        Matcher brackets = BRACKETS.matcher(text);
        int behind = 0;
        while (brackets.find()) {
            if (brackets.end() - brackets.start() - 2 >= MIN_LENGTH) {
                String before = lastClause(text.substring(behind, brackets.start()));
                claims.add(plain(before + brackets.group() + firstClause(text.substring(brackets.end()))));
            }
            behind = brackets.end();
        }
        return claims;
    }

    /** What leads up to a bracket: of its sentence, since 「山田本部員は、第42回で、「…」」 parts it by commas. */
    private static String lastClause(String text) {
        int start = Math.max(text.lastIndexOf('。'), text.lastIndexOf('\n')) + 1;
        String frame = text.substring(start);
        return frame.length() > MAX_FRAME_LENGTH ? frame.substring(frame.length() - MAX_FRAME_LENGTH) : frame;
    }

    private static String firstClause(String text) {
        Matcher end = CLAUSE_END.matcher(text);
        String frame = end.find() ? text.substring(0, end.start()) : text;
        int bracket = frame.indexOf('「');
        frame = bracket < 0 ? frame : frame.substring(0, bracket);
        return frame.length() > MAX_FRAME_LENGTH ? "" : frame;
    }

    /** Words without Markdown and without the mark of a quote that our card has cut. */
    private static String plain(String words) {
        return MarkdownEscaper.plain(CUTS.matcher(words).replaceAll("")).replace("**", "");
    }
}

package dev.hatsugen.discord.minutes;

import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.request.Inquiries;
import dev.hatsugen.statements.StatementExport;
import dev.hatsugen.statements.Statements;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.utils.FileUpload;

/** {@code /statements}: every statement of a member, on a topic or on all. */
final class StatementsInquiry implements SheetInquiry {

    private static final String NAME = "statements";

    private final Inquiries inquiries;

    StatementsInquiry(Inquiries inquiries) {
        this.inquiries = inquiries;
    }

    /** The command that asks for what {@code request} does. */
    static CommandCall asked(Statements.Request request) {
        return new CommandCall(NAME, Map.of(Option.MEMBER, request.member(), Option.TOPIC, request.topicOrEmpty()));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Option> required() {
        return List.of(Option.MEMBER);
    }

    @Override
    public List<Option> optional() {
        return List.of(Option.TOPIC, Option.MEETING);
    }

    @Override
    public Sheet sheet(CommandCall asked, Wording wording) {
        return sheet(asked, wording, find(asked, wording));
    }

    private Sheet sheet(CommandCall asked, Wording wording, Statements statements) {
        return StatementsSheet.of(asked.line(wording), wording, statements).glossed(inquiries.gloss());
    }

    @Override
    public List<FileUpload> files(CommandCall asked, Wording wording) {
        Statements statements = find(asked, wording);
        FileUpload text = SheetFile.of(sheet(asked, wording, statements));
        if (!(statements instanceof Statements.Listed listed)) {
            return List.of(text);
        }
        StatementExport export = new StatementExport();
        return List.of(
                text,
                FileUpload.fromData(export.markdown(listed), "hatsugen.md"),
                FileUpload.fromData(export.csv(listed), "hatsugen.csv"));
    }

    private Statements find(CommandCall asked, Wording wording) {
        return inquiries.statements(new Statements.Request(
                asked.option(Option.MEMBER),
                asked.option(Option.TOPIC),
                asked.option(Option.MEETING),
                wording.language()));
    }
}

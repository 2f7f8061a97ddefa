package dev.hatsugen.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hatsugen.quote.VerifiedQuote;
import dev.hatsugen.request.Fields;
import dev.hatsugen.request.Report;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report as JSON: words of the minutes are always whole quotes of an answer's shape. */
final class ReportJson {

    private ReportJson() {}

    static ObjectNode of(Report report) {
        return object(report.data());
    }

    private static ObjectNode object(Fields fields) {
        VerifiedQuote quote = fields.quote();
        ObjectNode json = quote == null ? Json.object() : AnswerJson.quote(quote);
        fields.values().forEach((name, value) -> json.set(name, node(value)));
        return json;
    }

    private static JsonNode node(@Nullable Object value) {
        return switch (value) {
            case null -> Json.none();
            case Fields fields -> object(fields);
            case List<?> items -> Json.array(items, ReportJson::node);
            case VerifiedQuote quote -> AnswerJson.quote(quote);
            case String text -> Json.text(text);
            case Integer number -> Json.number(number);
            default -> throw new IllegalArgumentException("not for JSON: " + value.getClass());
        };
    }
}

package dev.hatsugen.console;

import dev.hatsugen.request.Argument;
import dev.hatsugen.request.Arguments;
import dev.hatsugen.request.Export;
import dev.hatsugen.request.Parameter;
import dev.hatsugen.request.RequestType;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command of any type of request, made from its arguments: an option each, free text without a name. */
final class RequestCommand implements Callable<Integer> {

    private final HatsugenCommand hatsugen;
    private final RequestType type;
    private final Map<Argument, ArgSpec> arguments = new EnumMap<>(Argument.class);
    private final Map<Export, OptionSpec> exports = new EnumMap<>(Export.class);
    private final OptionSpec json = OptionSpec.builder("--json")
            .type(boolean.class)
            .description("Print JSON.")
            .build();

    private RequestCommand(HatsugenCommand hatsugen, RequestType type) {
        this.hatsugen = hatsugen;
        this.type = type;
        type.parameters().forEach(parameter -> arguments.put(parameter.argument(), spec(parameter)));
        type.exports().forEach(export -> exports.put(export, spec(export)));
    }

    /** The command for picocli; its Japanese name is an alias. */
    static CommandSpec spec(HatsugenCommand hatsugen, RequestType type) {
        RequestCommand command = new RequestCommand(hatsugen, type);
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command)
                .name(type.name())
                .aliases(type.name(Locale.JAPANESE))
                .mixinStandardHelpOptions(true);
        spec.usageMessage().description(inBothLanguages(type::description));
        command.arguments.values().forEach(spec::add);
        command.exports.values().forEach(spec::addOption);
        return spec.addOption(command.json);
    }

    private static ArgSpec spec(Parameter parameter) {
        Argument argument = parameter.argument();
        String label = argument.key().toUpperCase(Locale.ROOT);
        String description = inBothLanguages(argument::description);
        if (parameter.isBare()) {
            return PositionalParamSpec.builder()
                    .index("0..*")
                    .arity("1..*")
                    .required(parameter.isRequired())
                    .paramLabel(label)
                    .description(description)
                    .type(List.class)
                    .auxiliaryTypes(String.class)
                    .build();
        }
        OptionSpec.Builder option = OptionSpec.builder("--" + argument.key())
                .required(parameter.isRequired())
                .paramLabel(label)
                .description(description);
        return parameter.takesSeveral()
                ? option.arity("1..*")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .build()
                : option.arity("1").type(String.class).build();
    }

    private static OptionSpec spec(Export export) {
        return OptionSpec.builder("--" + export.option())
                .paramLabel("FILE." + export.extension())
                .type(Path.class)
                .required(export.isRequired())
                .description(inBothLanguages(export::description))
                .build();
    }

    private static String inBothLanguages(Function<Locale, String> text) {
        return text.apply(Locale.ENGLISH) + ". " + text.apply(Locale.JAPANESE) + "。";
    }

    @Override
    public Integer call() {
        Map<Export, Path> files = new EnumMap<>(Export.class);
        exports.forEach((export, option) -> {
            Path file = option.getValue();
            if (file != null) {
                files.put(export, file);
            }
        });
        RequestRun run = new RequestRun(hatsugen, type, given(), files);
        boolean printsJson = Boolean.TRUE.equals(json.getValue());
        hatsugen.streams().out().println(printsJson ? run.json() : run.text());
        return ExitStatus.DONE;
    }

    private Arguments given() {
        Map<Argument, String> values = new EnumMap<>(Argument.class);
        arguments.forEach((argument, spec) -> {
            Object value = spec.getValue();
            if (value != null) {
                values.put(argument, value instanceof List<?> words ? joined(argument, words) : value.toString());
            }
        });
        return new Arguments(values);
    }

    private String joined(Argument argument, List<?> words) {
        List<String> given = words.stream().map(Object::toString).toList();
        return String.join(type.takesBare(argument) ? " " : Arguments.SEPARATOR, given);
    }
}

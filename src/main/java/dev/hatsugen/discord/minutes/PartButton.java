package dev.hatsugen.discord.minutes;

import dev.hatsugen.discord.runtime.ButtonAction;
import dev.hatsugen.discord.runtime.Click;
import dev.hatsugen.discord.ui.ButtonId;
import dev.hatsugen.discord.ui.Card;
import dev.hatsugen.discord.ui.NoticeCard;
import dev.hatsugen.discord.ui.SharedCard;
import java.util.List;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;

/** Shows a part of a report that its card has room only to name. */
final class PartButton implements ButtonAction {

    private static final String NAME = "part";
    private static final int MAX_LENGTH = 100;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}]+");

    private final CommandReplay again;

    PartButton(CommandReplay again) {
        this.again = again;
    }

    /** The row to choose one of {@code shown} in. */
    static StringSelectMenu menu(ReportView view, List<ViewEntry.Fold> shown) {
        List<ViewEntry.Fold> all = folds(view);
        return StringSelectMenu.create(ButtonId.MENU)
                .setPlaceholder(view.wording().text("menu.parts", shown.size()))
                .addOptions(shown.stream()
                        .map(fold -> option(fold, all.indexOf(fold)))
                        .toList())
                .build();
    }

    private static SelectOption option(ViewEntry.Fold fold, int place) {
        String id = ButtonId.of(NAME, Integer.toString(place)).toString();
        SelectOption option = SelectOption.of(shortened(visible(fold.title())), id);
        return fold.hint().isBlank() ? option : option.withDescription(shortened(visible(fold.hint())));
    }

    /** Discord renders no marks in a menu, but would turn the direction of what follows a sign for that. */
    private static String visible(String words) {
        return INVISIBLE.matcher(words).replaceAll(" ");
    }

    private static String shortened(String words) {
        return words.length() <= MAX_LENGTH ? words : words.substring(0, MAX_LENGTH - 1) + "…";
    }

    private static List<ViewEntry.Fold> folds(ReportView view) {
        return view.entries().stream()
                .filter(ViewEntry.Fold.class::isInstance)
                .map(ViewEntry.Fold.class::cast)
                .toList();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Card execute(Click click) {
        return ButtonId.number(click.arguments())
                .map(place -> again.by(click, view -> card(click, view, place)))
                .orElseGet(() -> NoticeCard.outdated(click.wording()));
    }

    private static Card card(Click click, ReportView view, int place) {
        List<ViewEntry.Fold> folds = folds(view);
        if (place >= folds.size()) {
            return NoticeCard.outdated(click.wording());
        }
        ReportView part = new ReportView(
                view.command(),
                view.wording(),
                view.tone(),
                view.lead(),
                folds.get(place).parts(),
                view.gloss(),
                List.of());
        return SharedCard.shareable(ReportCard.withFile(part), click.wording());
    }
}

package dev.hatsugen.discord.ui;

import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;

/** The buttons that turn pages: ◀ 2/5 ▶. */
public final class PageButtons {

    /** The label of the button that leads to the page before. */
    public static final String BACK = "◀";

    private static final String PLACE = "place";

    private PageButtons() {}

    /**
     * The buttons of one page.
     *
     * @param action of the buttons that turn; their argument is the first entry of the page they lead to
     * @param starts the first entry of each page, counted from 0
     * @param from the first entry of this one, or one within it
     * @return none where there is one page only
     */
    public static List<Button> of(String action, List<Integer> starts, int from) {
        if (starts.size() < 2) {
            return List.of();
        }
        int page = page(starts, from);
        List<Button> buttons = new ArrayList<>();
        if (page > 0) {
            buttons.add(turn(action, starts.get(page - 1), BACK));
        }
        buttons.add(Button.secondary(PLACE, (page + 1) + "/" + starts.size()).asDisabled());
        if (page + 1 < starts.size()) {
            buttons.add(turn(action, starts.get(page + 1), "▶"));
        }
        return buttons;
    }

    /** The page that holds an entry, counted from 0. */
    public static int page(List<Integer> starts, int entry) {
        int page = 0;
        while (page + 1 < starts.size() && starts.get(page + 1) <= entry) {
            page++;
        }
        return page;
    }

    private static Button turn(String action, int to, String label) {
        return Button.secondary(ButtonId.of(action, Integer.toString(to)).toString(), label);
    }
}

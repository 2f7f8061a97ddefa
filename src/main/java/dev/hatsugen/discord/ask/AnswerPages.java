package dev.hatsugen.discord.ask;

import dev.hatsugen.answer.Answer.Answered;
import dev.hatsugen.discord.ui.PageButtons;
import dev.hatsugen.discord.ui.QuoteList;
import dev.hatsugen.discord.ui.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * The quotes of an answer in pages.
 *
 * @param starts the first quote of each page, counted from 0
 * @param lists what each page shows
 */
record AnswerPages(List<Integer> starts, List<QuoteList> lists) {

    AnswerPages {
        starts = List.copyOf(starts);
        lists = List.copyOf(lists);
    }

    /** @param room of a page for quotes, in UTF-16 units */
    static AnswerPages of(Answered answered, Wording wording, int room) {
        QuoteList.Order order =
                answered.headline().wordsFirst() ? QuoteList.Order.WORDS_FIRST : QuoteList.Order.SPEAKER_FIRST;
        QuoteList.Layout layout = new QuoteList.Layout(order, wording, answered.gloss());
        List<Integer> starts = new ArrayList<>();
        List<QuoteList> lists = new ArrayList<>();
        int from = 0;
        int count = answered.quotes().size();
        while (from < count) {
            QuoteList list = QuoteList.fit(answered.quotes(), from, room, layout);
            starts.add(from);
            lists.add(list);
            from = count - list.leftOut();
        }
        return new AnswerPages(starts, lists);
    }

    /** The page that holds a quote, counted from 0; the last one for a quote beyond it. */
    QuoteList from(int quote) {
        return lists.get(PageButtons.page(starts, quote));
    }
}

package dev.hatsugen.discord.minutes;

import dev.hatsugen.discord.ask.AnswerButtons;
import dev.hatsugen.discord.ui.CardBuilder;
import dev.hatsugen.discord.ui.PhoneHeight;
import dev.hatsugen.discord.ui.Wording;
import dev.hatsugen.quote.QuoteGloss;
import dev.hatsugen.quote.VerifiedQuote;
import java.util.ArrayList;
import java.util.List;

/** The entries that fit on one page, laid out: quotes have their context beside them, everything else is in blocks of text. */
final class ReportPage {

    private static final int MAX_QUOTES = 5;

    /** Quotes with a gloss below them take twice the room. */
    private static final int MAX_GLOSSED_QUOTES = 3;

    /** So many components of 40 that Discord takes; the rest is for rows of buttons and notes. */
    private static final int MAX_COMPONENTS = 26;

    private static final int MAX_WORDS = 1_200;

    /** Parts to choose from that one menu takes. */
    private static final int MAX_FOLDS = 25;

    /** Commands to go on with that belong to one part. */
    private static final int MAX_OPENINGS = 2;

    private final ReportView view;
    private final int mostQuotes;
    private final int maxHeight;
    private final Wording wording;
    private final ViewEntryText text;
    private final PairLines pairs;
    private final List<Block> blocks = new ArrayList<>();
    private final List<VerifiedQuote> shown = new ArrayList<>();
    private final int from;
    private int next;
    private int room;
    private int quotes;
    private int height;
    private boolean isWhole = true;
    /** How long the last block was before the last entry; 0 where the entry began it. */
    private int lengthBefore;

    /** A stretch of the page; the quote whose context is beside it, if it has one. */
    private record Block(StringBuilder text, List<VerifiedQuote> quote, boolean startsPart, boolean isFull) {

        Block(String text, boolean startsPart) {
            this(new StringBuilder(text), new ArrayList<>(), startsPart, false);
        }

        /** What takes the whole width below a text with a button. */
        static Block below(String text) {
            return new Block(new StringBuilder(text), List.of(), false, true);
        }

        boolean takesMore() {
            return quote.isEmpty() && !isFull;
        }
    }

    private ReportPage(ReportView view, int from, int room) {
        this.view = view;
        this.wording = view.wording();
        this.mostQuotes = view.gloss().equals(QuoteGloss.NONE) ? MAX_QUOTES : MAX_GLOSSED_QUOTES;
        this.maxHeight = view.hasMenu() ? PhoneHeight.MAX_HEIGHT : PhoneHeight.MAX_HEIGHT_WITHOUT_MENU;
        this.text = ViewEntryText.ofCard(wording, view.gloss());
        this.pairs = new PairLines(wording, view.gloss());
        this.from = from;
        this.next = from;
        this.room = room;
    }

    /**
     * The page that begins with an entry.
     *
     * @param from counted from 0
     * @param room in UTF-16 units
     */
    static ReportPage of(ReportView view, int from, int room) {
        ReportPage page = new ReportPage(view, from, room);
        page.repeatHeading();
        List<ViewEntry> entries = view.entries();
        while (page.next < entries.size() && page.add(entries.get(page.next))) {
            page.next++;
        }
        page.dropLonelyHeading();
        return page;
    }

    /** The first entry that is not on the page. */
    int next() {
        return next;
    }

    /** Whether everything on it is whole. */
    boolean isWhole() {
        return isWhole;
    }

    /** The quotes on it. */
    List<VerifiedQuote> quotes() {
        return shown;
    }

    /** The parts of it that are shown when they are chosen. */
    List<ViewEntry.Fold> folds() {
        return all(ViewEntry.Fold.class);
    }

    /** The commands to go on with. */
    List<ViewEntry.Opening> openings() {
        return all(ViewEntry.Opening.class);
    }

    private <T extends ViewEntry> List<T> all(Class<T> kind) {
        return view.entries().subList(from, next).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** Everything on it. */
    List<String> texts() {
        return blocks.stream().map(block -> block.text().toString()).toList();
    }

    /** Puts the page on a card. */
    void addTo(CardBuilder card) {
        for (Block block : blocks) {
            if (block.startsPart()) {
                card.divider();
            }
            if (block.quote().isEmpty()) {
                card.text(block.text().toString());
            } else {
                card.beside(
                        block.text().toString(),
                        AnswerButtons.context(wording, block.quote().getFirst()));
            }
        }
    }

    /** Adds an entry, if it fits; the first one always does. */
    private boolean add(ViewEntry entry) {
        boolean isQuote = entry instanceof ViewEntry.Quote;
        if (entry instanceof ViewEntry.Opening) {
            return true;
        }
        boolean isMenuFull = entry instanceof ViewEntry.Fold && folds().size() == MAX_FOLDS;
        if (isMenuFull || (entry.startsPart() && openings().size() + MAX_OPENINGS > MAX_FOLDS)) {
            return false;
        }
        String words = text.next(entry);
        if (words.isEmpty()) {
            isWhole = false;
            return true;
        }
        String below = entry instanceof ViewEntry.Pair pair ? pairs.response(pair) : "";
        int longer = words.length() + below.length() + 1;
        int higher = height(entry, words, below);
        boolean fits = longer <= room
                && height + higher <= maxHeight
                && (!isQuote || quotes < mostQuotes)
                && size() + 4 <= MAX_COMPONENTS;
        if (!fits && next > from) {
            return false;
        }
        if (words.length() > Math.max(room, MAX_WORDS)) {
            words = words.substring(0, room - 1) + "…";
            isWhole = false;
        }
        isWhole &= text.isWhole(entry);
        put(entry, words, below);
        room -= longer;
        height += higher;
        if (!(entry instanceof ViewEntry.Fold)) {
            shown.addAll(entry.quotes());
        }
        quotes += isQuote ? 1 : 0;
        return true;
    }

    private static int height(ViewEntry entry, String words, String below) {
        boolean isBeside = entry instanceof ViewEntry.Quote || entry instanceof ViewEntry.Pair;
        int above = PhoneHeight.of(words, isBeside) + (isBeside || entry.startsPart() ? PhoneHeight.GAP : 0);
        return above + (below.isEmpty() ? 0 : PhoneHeight.of(below, false) + PhoneHeight.GAP);
    }

    private void put(ViewEntry entry, String words, String below) {
        boolean startsPart = blocks.isEmpty() || entry.startsPart();
        boolean joins = !startsPart && blocks.getLast().takesMore();
        lengthBefore = joins ? blocks.getLast().text().length() : 0;
        if (joins) {
            blocks.getLast().text().append('\n').append(words);
        } else {
            blocks.add(new Block(words, startsPart));
        }
        if (entry instanceof ViewEntry.Quote quote) {
            blocks.getLast().quote().add(quote.quote());
        } else if (entry instanceof ViewEntry.Pair pair) {
            blocks.getLast().quote().add(pair.request().quote());
            blocks.add(Block.below(below));
        }
    }

    private int size() {
        return blocks.stream()
                .mapToInt(block -> (block.startsPart() ? 1 : 0) + (block.quote().isEmpty() ? 1 : 3))
                .sum();
    }

    /** A name above words of the record, and a heading, at the end of a page that nothing follows, are on the next one. */
    private void dropLonelyHeading() {
        List<ViewEntry> entries = view.entries();
        boolean isCut = next > from + 1 && next < entries.size();
        if (isCut
                && entries.get(next) instanceof ViewEntry.Sentence
                && entries.get(next - 1) instanceof ViewEntry.Note) {
            blocks.getLast().text().setLength(lengthBefore);
            if (lengthBefore == 0) {
                blocks.removeLast();
            }
            next--;
        }
        boolean isLast = next > from + 1 && view.entries().get(next - 1).startsPart();
        if (isLast && next < view.entries().size()) {
            blocks.removeLast();
            next--;
        }
    }

    /** A page that begins in the middle of a part says which. */
    private void repeatHeading() {
        List<ViewEntry> entries = view.entries();
        boolean isMiddle = from < entries.size()
                && !entries.get(from).startsPart()
                && !(entries.get(from) instanceof ViewEntry.Fold);
        for (int i = from - 1; isMiddle && i >= 0; i--) {
            if (entries.get(i).startsPart()) {
                String words = wording.text("report.continued", text.next(entries.get(i)));
                blocks.add(new Block(words, true));
                room -= words.length() + 1;
                height += PhoneHeight.of(words, false);
                return;
            }
        }
    }
}

package dev.hatsugen.chart;

import dev.hatsugen.messages.Messages;
import dev.hatsugen.topics.Drawing;
import dev.hatsugen.topics.MapPainter;
import dev.hatsugen.topics.TopicMap;
import java.awt.Color;
import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.HeatMapChart;
import org.knowm.xchart.HeatMapChartBuilder;
import org.knowm.xchart.style.HeatMapStyler;

/** Draws maps of members and topics: as a picture where a font can draw Japanese, else as a table. */
public final class MapDrawer implements MapPainter {

    private static final Messages MESSAGES = new Messages(MapDrawer.class);
    private static final int CELL_WIDTH = 78;
    private static final int CELL_HEIGHT = 46;
    private static final int MARGIN_WIDTH = 60;
    private static final int MARGIN_HEIGHT = 230;
    private static final float TITLE = 18;
    private static final float TEXT = 20; // on a phone about ten pixels
    private static final float COLUMN = TEXT * 0.6f; // of capital letters
    private static final int MAX_NAME_WIDTH = 28;
    private static final Color[] SHADES = {
        new Color(0xFFFFFF), new Color(0xCFE1F2), new Color(0x6BAED6), new Color(0x2171B5)
    };

    private final @Nullable Font font;

    /** @param font that can draw Japanese; empty where the machine has none */
    public MapDrawer(Optional<Font> font) {
        this.font = font.orElse(null);
    }

    /** With the best font of the machine. */
    public static MapDrawer ofMachine() {
        return new MapDrawer(JapaneseFonts.installed());
    }

    /**
     * Draws {@code map}.
     *
     * @param language of the hint that goes with a table: {@link Locale#JAPANESE} or {@link Locale#ENGLISH}
     */
    @Override
    public Drawing draw(TopicMap map, Locale language) {
        Font japanese = font;
        TopicMap named = withShortNames(map);
        return japanese == null || map.isEmpty() ? table(named, language) : picture(named, japanese);
    }

    /** Some speakers are known by a label of many words only. */
    private static TopicMap withShortNames(TopicMap map) {
        List<String> names = map.names().stream()
                .map(name -> TextTable.cut(name, MAX_NAME_WIDTH))
                .toList();
        return new TopicMap(map.title(), names, map.columns(), map.characters());
    }

    private static Drawing table(TopicMap map, Locale language) {
        return new Drawing.Table(TextTable.of(map), MESSAGES.get(language, map.isEmpty() ? "hint.empty" : "hint.font"));
    }

    private static Drawing picture(TopicMap map, Font font) {
        HeatMapChart chart = new HeatMapChartBuilder()
                .title(map.title())
                .width(width(map))
                .height(MARGIN_HEIGHT + CELL_HEIGHT * map.members().size())
                .build();
        style(chart.getStyler(), font);
        chart.getStyler().setChartTitleVisible(map.title().length() * TITLE < width(map));
        chart.addSeries("map", map.columns(), map.members().reversed(), cells(map));
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(BitmapEncoder.getBufferedImage(chart), "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // writing to memory does not fail
        }
        return new Drawing.Picture(png.toByteArray());
    }

    private static int width(TopicMap map) {
        int widest = map.members().stream().mapToInt(TextTable::width).max().orElse(0);
        return Math.round(MARGIN_WIDTH + widest * COLUMN)
                + CELL_WIDTH * map.columns().size();
    }

    /** Figures are in the cells, so there is no legend. */
    private static void style(HeatMapStyler styler, Font font) {
        styler.setBaseFont(font);
        styler.setChartTitleFont(font.deriveFont(Font.PLAIN, TITLE));
        styler.setAxisTickLabelsFont(font.deriveFont(TEXT));
        styler.setLegendVisible(false);
        styler.setXAxisTickMarkSpacingHint(CELL_HEIGHT / 2); // of rows too, each with its name
        styler.setXAxisLabelRotation(40);
        styler.setChartBackgroundColor(Color.WHITE);
        styler.setPlotContentSize(1);
        styler.setShowValue(true);
        styler.setValueFont(font.deriveFont(TEXT - 2));
        styler.setValueFontColor(new Color(0x303030));
        styler.setMin(0);
        styler.setRangeColors(SHADES);
        styler.setDrawBorder(true);
    }

    /** Column, row from below, number: as the library wants them. Empty cells stay white. */
    private static List<Number[]> cells(TopicMap map) {
        List<Number[]> cells = new ArrayList<>();
        List<List<Integer>> rows = map.characters().reversed();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < map.columns().size(); column++) {
                if (rows.get(row).get(column) > 0) {
                    cells.add(new Number[] {column, row, rows.get(row).get(column)});
                }
            }
        }
        return cells;
    }
}

package dev.hatsugen.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hatsugen.topics.Drawing;
import dev.hatsugen.topics.TopicMap;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class MapDrawerTest {

    private static final TopicMap MAP = new TopicMap(
            "誰が何について", List.of("遠藤 信博", "平 将明"), List.of("お助け隊", "DDoS"), List.of(List.of(180, 0), List.of(166, 20)));

    @Test
    void drawsAPictureWithAFontOfTheMachine() throws IOException {
        Optional<Font> font = JapaneseFonts.installed();
        assumeTrue(font.isPresent(), "no Japanese font on this machine");
        Drawing drawing = new MapDrawer(font).draw(MAP, Locale.JAPANESE);
        BufferedImage image = read(drawing);
        assertThat(image.getWidth()).isBetween(300, 1000);
        assertThat(image.getHeight()).isBetween(200, 600);
        assertThat(shades(image)).isGreaterThan(3);
    }

    /** The drawing itself needs no Japanese font, so it is proven on every machine. */
    @Test
    void drawsWithAnyFont() throws IOException {
        Drawing drawing =
                new MapDrawer(Optional.of(new Font(Font.SANS_SERIF, Font.PLAIN, 12))).draw(MAP, Locale.ENGLISH);
        assertThat(shades(read(drawing))).isGreaterThan(3);
    }

    @Test
    void everyRowHasItsName() throws IOException {
        List<String> names = List.of("HHH", "HHI", "HIH", "HII", "IHH", "IHI", "IIH", "III");
        TopicMap map = new TopicMap(
                "t",
                names,
                List.of("a", "b"),
                names.stream().map(name -> List.of(1, 0)).toList());
        BufferedImage image =
                read(new MapDrawer(Optional.of(new Font(Font.SANS_SERIF, Font.PLAIN, 12))).draw(map, Locale.ENGLISH));
        int named = 0;
        boolean wasDark = false;
        for (int y = 0; y < image.getHeight() - 40; y++) {
            int row = y;
            boolean isDark = IntStream.range(0, 40).anyMatch(x -> (image.getRGB(x, row) & 0xFF) < 0x80);
            named += isDark && !wasDark ? 1 : 0;
            wasDark = isDark;
        }
        assertThat(named).isGreaterThanOrEqualTo(names.size());
    }

    @Test
    void writesATableAndAHintWithoutAFont() {
        Drawing drawing = new MapDrawer(Optional.empty()).draw(MAP, Locale.ENGLISH);
        assertThat(drawing).isInstanceOfSatisfying(Drawing.Table.class, table -> {
            assertThat(table.text()).isEqualTo("""
                            誰が何について

                                       お助け隊  DDoS
                            遠藤 信博       180     -
                            平 将明         166    20
                            """);
            assertThat(table.hint()).contains("fonts-noto-cjk");
        });
    }

    @Test
    void saysThatNobodySpoke() {
        TopicMap nothing = new TopicMap("t", List.of(), List.of("量子"), List.of());
        assertThat(new MapDrawer(JapaneseFonts.installed()).draw(nothing, Locale.JAPANESE))
                .isInstanceOfSatisfying(
                        Drawing.Table.class, table -> assertThat(table.hint()).isEqualTo("収録された議事録に、この件の発言はありません。"));
    }

    @Test
    void cutsLabelsThatAreLongerThanANameCanBe() {
        TopicMap map = new TopicMap("t", List.of("橋".repeat(40)), List.of("量子"), List.of(List.of(1)));
        assertThat(new MapDrawer(Optional.empty()).draw(map, Locale.JAPANESE))
                .isInstanceOfSatisfying(
                        Drawing.Table.class,
                        table -> assertThat(table.text())
                                .contains("橋".repeat(14) + "…")
                                .doesNotContain("橋".repeat(15)));
    }

    @Test
    void rowsHaveTheNamesThatReadersKnow() {
        TopicMap map =
                new TopicMap("t", List.of("松原 実穗子"), List.of("MATSUBARA Mihoko"), List.of("DDoS"), List.of(List.of(1)));
        assertThat(new MapDrawer(Optional.empty()).draw(map, Locale.ENGLISH))
                .isInstanceOfSatisfying(
                        Drawing.Table.class,
                        table -> assertThat(table.text())
                                .contains("MATSUBARA Mihoko  ")
                                .doesNotContain("松原"));
    }

    private static BufferedImage read(Drawing drawing) throws IOException {
        assertThat(drawing).isInstanceOf(Drawing.Picture.class);
        return ImageIO.read(new ByteArrayInputStream(((Drawing.Picture) drawing).png()));
    }

    private static long shades(BufferedImage image) {
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()))
                .distinct()
                .count();
    }
}

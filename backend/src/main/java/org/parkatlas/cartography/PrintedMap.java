package org.parkatlas.cartography;

import java.awt.Graphics2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * A map as a template sets it: lengths in millimetres, the drawings under these names, the texts laid over it.
 *
 * @param half  and {@code whole}, lengths of the bar
 * @param scale its denominator, in groups of three digits
 */
public record PrintedMap(
        String drawing,
        String bar,
        double width,
        double height,
        List<Text> texts,
        List<Sample> legend,
        String scale,
        String half,
        String whole,
        double barLength) {

    private static final double BAR_EDGE_MM = 0.6;

    public PrintedMap {
        texts = List.copyOf(texts);
        legend = List.copyOf(legend);
    }

    /** A text of the map in its box. */
    public record Text(String kind, String text, String style) {

        static Text of(MapText text) {
            return new Text(text.kind().code(), text.text(), text.style());
        }
    }

    /** A line of the legend. */
    public record Sample(String drawing, String label) {}

    /** The values of this sheet, whose drawings have names that end like this. */
    public static PrintedMap of(String end, MapSheet sheet) {
        var bar = sheet.bar();
        var rules = sheet.rules();
        return new PrintedMap(
                "map-" + end,
                "bar-" + end,
                sheet.view().widthMm(),
                sheet.view().heightMm(),
                sheet.labels().texts().stream().map(Text::of).toList(),
                IntStream.range(0, rules.size())
                        .mapToObj(i -> new Sample(sample(end, i), rules.get(i).label()))
                        .toList(),
                "%,d".formatted(sheet.view().scale()).replace(',', ' '),
                bar.half(),
                bar.whole(),
                bar.lengthMm() + BAR_EDGE_MM);
    }

    /** What is painted, by name. */
    public static Map<String, Consumer<Graphics2D>> drawings(String end, MapSheet sheet, MapPainter painter) {
        var drawings = new HashMap<String, Consumer<Graphics2D>>();
        drawings.put("map-" + end, canvas -> painter.paint(canvas, sheet));
        drawings.put("bar-" + end, canvas -> sheet.bar().paint(canvas));
        for (int i = 0; i < sheet.rules().size(); i++) {
            var rule = sheet.rules().get(i);
            drawings.put(sample(end, i), canvas -> MapPainter.paintSample(canvas, rule));
        }
        return drawings;
    }

    private static String sample(String end, int rule) {
        return "sample-" + end + "-" + rule;
    }
}

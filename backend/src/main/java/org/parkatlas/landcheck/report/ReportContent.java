package org.parkatlas.landcheck.report;

import java.util.List;
import java.util.stream.IntStream;

import org.parkatlas.cartography.MapSheet;
import org.parkatlas.cartography.MapText;
import org.parkatlas.landcheck.checks.Corner;
import org.parkatlas.landcheck.checks.LandCheckAnswer;

/** The values of the template. */
record ReportContent(
        LandCheckAnswer check,
        Facts facts,
        NoticeSentence notice,
        List<ThemeLine> themes,
        String total,
        List<CornerLine> corners,
        Sheet map,
        String reviewNumber) {

    /** What stands at the top. */
    record Facts(String origin, String place, String checked, String system, String vintage) {}

    /** A line of the table of corners. */
    record CornerLine(String name, String x, String y, String lon, String lat, String edge, String length) {

        static CornerLine of(Corner corner, Corner next) {
            return new CornerLine(
                    corner.name(),
                    corner.x().toPlainString(),
                    corner.y().toPlainString(),
                    "%.6f".formatted(corner.lon()),
                    "%.6f".formatted(corner.lat()),
                    corner.name() + "—" + next.name(),
                    "%,.2f".formatted(corner.edgeM()));
        }
    }

    /**
     * The map with what is set around it; lengths in millimetres.
     *
     * @param legend a line each
     */
    record Sheet(
            double width,
            double height,
            List<Text> texts,
            List<Sample> legend,
            String scale,
            String half,
            String whole,
            double bar,
            double barMiddle,
            String projection) {

        static Sheet of(MapSheet sheet, String projection) {
            var bar = sheet.bar();
            return new Sheet(
                    sheet.view().widthMm(),
                    sheet.view().heightMm(),
                    sheet.texts().stream().map(Text::of).toList(),
                    Sample.of(sheet),
                    "%,d".formatted(sheet.view().scale()).replace(',', ' '),
                    bar.half(),
                    bar.whole(),
                    bar.lengthMm() + 0.6,
                    bar.lengthMm() / 2,
                    projection);
        }
    }

    /** A text of the map in its box. */
    record Text(String kind, String text, String style) {

        static Text of(MapText text) {
            return new Text(text.kind().code(), text.text(), text.style());
        }
    }

    /** A line of the legend; its drawing has this name. */
    record Sample(String drawing, String label) {

        static List<Sample> of(MapSheet sheet) {
            var rules = sheet.rules();
            return IntStream.range(0, rules.size())
                    .mapToObj(i -> new Sample("sample-" + i, rules.get(i).label()))
                    .toList();
        }
    }
}

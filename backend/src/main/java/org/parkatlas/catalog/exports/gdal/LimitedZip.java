package org.parkatlas.catalog.exports.gdal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.locationtech.jts.geom.Envelope;
import org.parkatlas.catalog.exports.content.Cancellation;
import org.parkatlas.catalog.exports.content.ExportContext;
import org.parkatlas.catalog.exports.content.ExportOrder;
import org.parkatlas.catalog.exports.content.FileContents;
import org.parkatlas.catalog.exports.files.RowWriter;
import org.parkatlas.problem.Wording;

/**
 * Tables of an old format in an archive, one for each family of shapes, with a table that explains the fields and a text
 * that says where all is from.
 */
final class LimitedZip implements GdalFile {

    private static final Wording FIELDS = new Wording("字段说明.csv", "fields.csv");

    /** Room beside the outermost positions, as a share of the extent, and where that is none in units of the system. */
    private static final double MARGIN = 0.01;

    private final Path folder;
    private final ExportOrder order;
    private final Limits limits;
    private final Ogr2ogr ogr;
    private final List<LimitedLayer> layers = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    LimitedZip(Path folder, ExportOrder order, Limits limits, Ogr2ogr ogr) {
        this.folder = folder;
        this.order = order;
        this.limits = limits;
        this.ogr = ogr;
    }

    @Override
    public RowWriter layer(ExportContext context) throws IOException {
        var layer = new LimitedLayer(folder, limits, context);
        layers.add(layer);
        return layer;
    }

    @Override
    public void describe(FileContents contents) {
        var texts = order.texts();
        lines.addAll(contents.provenance().lines(texts));
        lines.add(order.systemLine());
        limits.notes().forEach(note -> lines.add(texts.of(note)));
    }

    @Override
    public Path make(Cancellation cancellation) throws IOException {
        close();
        var tables = layers.stream().flatMap(it -> it.tables().stream()).toList();
        var description = GdalDescription.write(folder, tables, order.system(), limits.cells());
        var made = Files.createDirectory(folder.resolve("tables"));
        var arguments = new ArrayList<>(limits.options());
        if (limits == Limits.MAPINFO) {
            arguments.addAll(bounds(tables));
        }
        arguments.addAll(List.of(made.toString(), description.toString()));
        ogr.run(arguments, folder, cancellation);
        try (var archive = new Archive(folder)) {
            archive.addAll(made, "", cancellation);
            archive.add(order.texts().of(FIELDS), fields());
            archive.addSources(lines, order.texts());
            return archive.file();
        }
    }

    /** MapInfo has whole numbers for coordinates, two thousand millions from one edge of the bounds to the other. */
    private static List<String> bounds(List<GdalTable> tables) {
        var all = new Envelope();
        tables.forEach(table -> all.expandToInclude(table.extent()));
        if (all.isNull()) {
            return List.of();
        }
        all.expandBy(MARGIN * Math.max(1, all.maxExtent()));
        return List.of(
                "-lco",
                String.format(
                        Locale.ROOT, "BOUNDS=%f,%f,%f,%f", all.getMinX(), all.getMinY(), all.getMaxX(), all.getMaxY()));
    }

    private String fields() throws IOException {
        var text = new StringBuilder();
        var printer = new CSVPrinter(text, CSVFormat.RFC4180);
        printer.printRecord(Stream.of(
                        new Wording("文件", "File"),
                        new Wording("字段", "Field"),
                        new Wording("属性", "Property"),
                        new Wording("名称", "Label"),
                        new Wording("单位", "Unit"),
                        new Wording("代码", "Codes"),
                        new Wording("截断或换字的值（个）", "Values cut or with another character"))
                .map(order.texts()::of));
        for (var layer : layers) {
            for (var field : layer.explained()) {
                printer.printRecord(field);
            }
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        for (var layer : layers) {
            layer.finish();
        }
    }
}

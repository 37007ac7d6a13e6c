package org.parkatlas.catalog.exports.gdal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.exports.content.Cancellation;
import org.parkatlas.catalog.exports.content.ExportContext;
import org.parkatlas.catalog.exports.content.ExportOrder;
import org.parkatlas.catalog.exports.content.FileContents;
import org.parkatlas.catalog.exports.content.Provenance;
import org.parkatlas.catalog.exports.files.RowWriter;
import org.parkatlas.problem.Wording;

/**
 * Shapefiles in an archive, one for each family of shapes, with a table that explains the fields and a text that says
 * where all is from. Encoding is UTF-8 and a file beside says so.
 */
public final class LimitedZip implements GdalFile {

    private final Path folder;
    private final ExportOrder order;
    private final Ogr2ogr ogr;
    private final List<LimitedLayer> layers = new ArrayList<>();
    private @Nullable Provenance provenance;

    public LimitedZip(Path folder, ExportOrder order, Ogr2ogr ogr) {
        this.folder = folder;
        this.order = order;
        this.ogr = ogr;
    }

    @Override
    public RowWriter layer(ExportContext context) throws IOException {
        var layer = new LimitedLayer(folder, context);
        layers.add(layer);
        return layer;
    }

    @Override
    public void describe(FileContents contents) {
        provenance = contents.provenance();
    }

    @Override
    public Path make(Cancellation cancellation) throws IOException {
        close();
        var tables = layers.stream().flatMap(it -> it.tables().stream()).toList();
        var description = GdalDescription.write(folder, tables, order.system(), GdalTable.Widths.EXACT);
        var shapes = Files.createDirectory(folder.resolve("shapes"));
        ogr.run(
                List.of("-f", "ESRI Shapefile", "-lco", "ENCODING=UTF-8", shapes.toString(), description.toString()),
                folder,
                cancellation);
        return zip(shapes, cancellation);
    }

    private Path zip(Path shapes, Cancellation cancellation) throws IOException {
        var made = folder.resolve("export.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(made), StandardCharsets.UTF_8);
                Stream<Path> files = Files.list(shapes)) {
            for (var file : files.sorted().toList()) {
                cancellation.check();
                zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, zip);
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry(order.texts().of(new Wording("字段说明.csv", "fields.csv"))));
            writeFields(zip);
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry(order.texts().of(new Wording("来源说明.txt", "sources.txt"))));
            writeSources(zip);
            zip.closeEntry();
        }
        return made;
    }

    private void writeFields(OutputStream target) throws IOException {
        var texts = order.texts();
        var writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        var printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(Stream.of(
                        new Wording("文件", "File"),
                        new Wording("字段", "Field"),
                        new Wording("属性", "Property"),
                        new Wording("名称", "Label"),
                        new Wording("单位", "Unit"),
                        new Wording("代码", "Codes"),
                        new Wording("截断的值（个）", "Values cut"))
                .map(texts::of));
        for (var layer : layers) {
            for (var field : layer.explained()) {
                printer.printRecord(field);
            }
        }
        printer.flush();
    }

    private void writeSources(OutputStream target) throws IOException {
        var lines = provenance == null ? List.<String>of() : provenance.lines(order.texts());
        var text = "\uFEFF" + String.join("\r\n", lines) + "\r\n";
        target.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        for (var layer : layers) {
            layer.finish();
        }
    }
}

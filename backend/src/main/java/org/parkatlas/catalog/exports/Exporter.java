package org.parkatlas.catalog.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

import org.parkatlas.catalog.exports.content.Cancellation;
import org.parkatlas.catalog.exports.content.ExportCancelled;
import org.parkatlas.catalog.exports.content.ExportContext;
import org.parkatlas.catalog.exports.content.ExportFormat;
import org.parkatlas.catalog.exports.content.ExportOrder;
import org.parkatlas.catalog.exports.content.ExportTable;
import org.parkatlas.catalog.exports.content.ExportTooLarge;
import org.parkatlas.catalog.exports.content.FileContents;
import org.parkatlas.catalog.exports.content.ProvenanceReader;
import org.parkatlas.catalog.exports.files.CsvWriter;
import org.parkatlas.catalog.exports.files.GeoJsonSeqWriter;
import org.parkatlas.catalog.exports.files.GeoJsonWriter;
import org.parkatlas.catalog.exports.files.KmlFolders;
import org.parkatlas.catalog.exports.files.KmlWriter;
import org.parkatlas.catalog.exports.files.RowWriter;
import org.parkatlas.catalog.exports.files.XlsxWriter;
import org.parkatlas.catalog.exports.gdal.FormatUnavailable;
import org.parkatlas.catalog.exports.gdal.GdalFile;
import org.parkatlas.catalog.exports.gdal.Ogr2ogr;
import org.parkatlas.catalog.query.FeatureStream;
import org.parkatlas.catalog.query.Overview;
import org.parkatlas.catalog.query.Snapshot;
import org.parkatlas.catalog.query.SortOrder;
import org.parkatlas.catalog.spi.FeatureTypes;
import org.parkatlas.problem.StorageFull;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Component;

/** Makes files of what is in the database; each shows one state of the data. */
@Component
class Exporter {

    private static final int CHUNK = 1 << 16;

    private final FeatureStream stream;
    private final FeatureTypes types;
    private final ProvenanceReader provenances;
    private final Ogr2ogr ogr;

    Exporter(FeatureStream stream, FeatureTypes types, ProvenanceReader provenances, Ogr2ogr ogr) {
        this.stream = stream;
        this.types = types;
        this.provenances = provenances;
        this.ogr = ogr;
    }

    /**
     * One export on its way.
     *
     * @param folder for files on the way; empty, and nobody else's
     */
    record Run(ExportOrder order, ExportTarget target, Path folder, Cancellation cancellation) {}

    /**
     * Makes the file that is asked for.
     *
     * @throws FormatUnavailable if the program for the format is missing
     * @throws ExportTooLarge    if the format cannot hold what is selected, or time is over
     * @throws ExportCancelled   if it was cancelled
     * @throws StorageFull       if there is no room for files on the way
     */
    void export(Run run) throws IOException {
        try {
            switch (run.order().format().making()) {
                case STREAMED -> read(run, snapshot -> streamRows(run, snapshot));
                case BY_GDAL -> makeByGdal(run);
            }
        } catch (IOException failed) {
            throw StorageFull.explained(failed);
        }
    }

    private <T> T read(Run run, FeatureStream.Reading<T> reading) throws IOException {
        return stream.inSnapshot(run.order().viewer(), snapshot -> {
            try {
                return run.cancellation().guard(snapshot::stop, () -> reading.read(snapshot));
            } catch (RuntimeException failed) {
                // a statement that was stopped fails with what the database says of it
                run.cancellation().check();
                throw failed instanceof UncategorizedSQLException sql ? ShapeNotComputable.explained(sql) : failed;
            }
        });
    }

    private ExportFile streamRows(Run run, Snapshot snapshot) throws IOException {
        var contents = contents(run.order(), snapshot);
        var file = file(run.order(), contents);
        run.target().accept(file);
        var context = contents.layers().get(0);
        var order = run.order().subject().order();
        try (var out = run.target().open(file)) {
            if (run.order().format() == ExportFormat.KML) {
                var folders = KmlFolders.of(context, types, snapshot);
                copy(
                        new Copying(run, snapshot, context, folders.order(order)),
                        new KmlWriter(context, folders, out),
                        0);
            } else {
                copy(new Copying(run, snapshot, context, order), writer(context, out), 0);
            }
        }
        return file;
    }

    private static RowWriter writer(ExportContext context, OutputStream out) throws IOException {
        return switch (context.order().format()) {
            case CSV -> new CsvWriter(context, out);
            case XLSX -> new XlsxWriter(context, out);
            case GEOJSON -> new GeoJsonWriter(context, out);
            case GEOJSON_SEQ -> new GeoJsonSeqWriter(context, out);
            default -> throw new IllegalArgumentException("Not written like this: " + context.order());
        };
    }

    private void makeByGdal(Run run) throws IOException {
        ogr.requireAvailable();
        try (var file = GdalFile.of(run.folder(), run.order(), ogr)) {
            var known = read(run, snapshot -> {
                var contents = contents(run.order(), snapshot);
                var head = file(run.order(), contents);
                run.target().accept(head);
                writeLayers(run, contents, file);
                return head;
            });
            var made = file.make(run.cancellation());
            try (var out = run.target().open(known)) {
                copy(made, out, run.cancellation());
            }
        }
    }

    private static void writeLayers(Run run, FileContents contents, GdalFile file) throws IOException {
        long before = 0;
        for (var context : contents.layers()) {
            var copying = new Copying(
                    run, contents.snapshot(), context, run.order().subject().order());
            before = copy(copying, file.layer(context), before);
        }
        file.describe(contents);
    }

    private FileContents contents(ExportOrder order, Snapshot snapshot) {
        var overviews = new ArrayList<Overview>();
        boolean demo = false;
        for (var selection : order.subject().layers()) {
            var overview = snapshot.overview(selection);
            overviews.add(overview);
            demo |= overview.synthetic() > 0;
        }
        var provenance = provenances.read(snapshot, order.subject().layers(), demo);
        var contexts = new ArrayList<ExportContext>();
        for (int i = 0; i < overviews.size(); i++) {
            var selection = order.subject().layers().get(i);
            var table = new ExportTable(selection, order.texts());
            contexts.add(new ExportContext(order, selection, overviews.get(i), table, provenance));
        }
        return new FileContents(contexts, provenance, snapshot);
    }

    private static ExportFile file(ExportOrder order, FileContents contents) {
        var objects = contents.layers().stream()
                .mapToLong(it -> it.overview().objects())
                .sum();
        return new ExportFile(
                order,
                objects,
                contents.provenance().version(),
                contents.provenance().demo());
    }

    private record Copying(Run run, Snapshot snapshot, ExportContext context, SortOrder order) {}

    /** Writes all objects of a layer and tells how many have been written in all. */
    private static long copy(Copying copying, RowWriter writer, long before) throws IOException {
        var run = copying.run();
        var done = new long[] {before};
        copying.snapshot()
                .forEach(
                        copying.context().selection(),
                        copying.order(),
                        run.order().system(),
                        row -> {
                            run.cancellation().check();
                            writer.write(row);
                            run.target().progress(++done[0]);
                        });
        writer.finish();
        return done[0];
    }

    private static void copy(Path made, OutputStream out, Cancellation cancellation) throws IOException {
        try (var in = Files.newInputStream(made)) {
            var chunk = new byte[CHUNK];
            for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
                cancellation.check();
                out.write(chunk, 0, length);
            }
        }
    }
}

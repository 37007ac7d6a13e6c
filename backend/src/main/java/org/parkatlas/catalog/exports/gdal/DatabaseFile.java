package org.parkatlas.catalog.exports.gdal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.exports.content.Cancellation;
import org.parkatlas.catalog.exports.content.ExportContext;
import org.parkatlas.catalog.exports.content.ExportOrder;
import org.parkatlas.catalog.exports.content.FileContents;
import org.parkatlas.catalog.exports.content.Texts;
import org.parkatlas.catalog.exports.files.CellText;
import org.parkatlas.catalog.exports.files.RowWriter;
import org.parkatlas.catalog.query.Condition;
import org.parkatlas.catalog.query.StreamedRow;
import org.parkatlas.catalog.spi.SqlTemplate;
import org.parkatlas.geo.crs.ReferenceSystem;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.problem.Wording;

/**
 * A GeoPackage (OGC 12-128r18): the layers under the names of their collections, and beside them tables with fields,
 * codes, notes, licences, documents and citations. Their names have an underscore, which no collection has.
 */
public final class DatabaseFile implements GdalFile {

    private static final SqlTemplate CITATIONS = new SqlTemplate(SqlFile.read(DatabaseFile.class, "list-citations"));

    private final Path folder;
    private final ReferenceSystem system;
    private final Texts texts;
    private final Ogr2ogr ogr;
    private final List<GdalTable> tables = new ArrayList<>();

    public DatabaseFile(Path folder, ExportOrder order, Ogr2ogr ogr) {
        this.folder = folder;
        this.system = order.system();
        this.texts = order.texts();
        this.ogr = ogr;
    }

    @Override
    public RowWriter layer(ExportContext context) throws IOException {
        var columns = context.table().columns();
        var fields =
                columns.stream().map(it -> GdalField.of(it.name(), it.type())).toList();
        var table = add(context.selection().type().id(), ShapeFamily.of(context), fields);
        return new RowWriter() {

            @Override
            public void write(StreamedRow row) throws IOException {
                var cells = new ArrayList<@Nullable String>(columns.size());
                for (var value : context.table().values(row)) {
                    cells.add(GdalField.cell(value));
                }
                table.write(cells, row.feature().geometry());
            }

            @Override
            public void finish() throws IOException {
                table.close();
            }
        };
    }

    private GdalTable add(String name, ShapeFamily family, List<GdalField> fields) throws IOException {
        var table = new GdalTable(folder, tables.size(), name, family, fields);
        tables.add(table);
        return table;
    }

    @Override
    public void describe(FileContents contents) throws IOException {
        var notes = new ArrayList<List<@Nullable String>>();
        for (var note : contents.provenance().notes(texts)) {
            notes.add(Arrays.asList(note));
        }
        rows("meta_notes", List.of("note"), notes);
        rows("meta_fields", List.of("layer", "field", "label", "unit", "type"), fields(contents));
        rows("meta_codes", List.of("layer", "field", "code", "label"), codes(contents));
        rows("meta_licences", List.of("pack", "title", "dated", "licence", "attribution", "demo"), packs(contents));
        rows("meta_sources", List.of("document", "title", "issuer", "docNo", "issuedOn", "url"), documents(contents));
        citations(contents);
    }

    private void rows(String name, List<String> columns, List<List<@Nullable String>> rows) throws IOException {
        try (var table = texts(name, columns)) {
            for (var row : rows) {
                table.write(row, null);
            }
        }
    }

    private GdalTable texts(String name, List<String> columns) throws IOException {
        return add(name, ShapeFamily.NONE, columns.stream().map(GdalField::text).toList());
    }

    private List<List<@Nullable String>> fields(FileContents contents) {
        var rows = new ArrayList<List<@Nullable String>>();
        for (var layer : contents.layers()) {
            for (var column : layer.table().columns()) {
                rows.add(Arrays.asList(
                        layer.selection().type().id(),
                        column.name(),
                        texts.of(column.label()),
                        column.unit(),
                        column.type().code()));
            }
        }
        return rows;
    }

    private List<List<@Nullable String>> codes(FileContents contents) {
        var rows = new ArrayList<List<@Nullable String>>();
        for (var layer : contents.layers()) {
            for (var column : layer.table().coded()) {
                for (var code : column.codes()) {
                    rows.add(Arrays.asList(
                            layer.selection().type().id(), column.name(), code.code(), texts.of(code.label())));
                }
            }
        }
        return rows;
    }

    private List<List<@Nullable String>> packs(FileContents contents) {
        var rows = new ArrayList<List<@Nullable String>>();
        for (var pack : contents.provenance().packs()) {
            rows.add(Arrays.asList(
                    pack.id(),
                    pack.title(),
                    pack.dated().toString(),
                    pack.licence(),
                    String.join(CellText.BETWEEN, pack.attribution()),
                    pack.demo() ? texts.of(new Wording("演示数据", "synthetic")) : null));
        }
        return rows;
    }

    private static List<List<@Nullable String>> documents(FileContents contents) {
        var rows = new ArrayList<List<@Nullable String>>();
        for (var document : contents.provenance().documents()) {
            rows.add(Arrays.asList(
                    document.id(),
                    document.title(),
                    document.issuer(),
                    document.docNo(),
                    CellText.of(document.issuedOn()),
                    document.url()));
        }
        return rows;
    }

    private void citations(FileContents contents) throws IOException {
        var columns = List.of("layer", "id", "attribute", "value", "document", "clauseId", "clause", "quote");
        try (var table = texts("meta_citations", columns)) {
            for (var layer : contents.layers()) {
                citations(contents, layer, table);
            }
        }
    }

    private static void citations(FileContents contents, ExportContext layer, GdalTable table) throws IOException {
        var type = layer.selection().type();
        var condition = Condition.of(type, layer.selection().filter());
        var values = new HashMap<>(condition.values());
        values.put("export_kind", type.kind());
        var sql = CITATIONS.fill(Map.of(
                "relation", type.relation().relation(),
                "id", type.relation().id(),
                "condition", condition.sql()));
        var rows = contents.snapshot()
                .jdbc()
                .sql(sql)
                .params(values)
                .query((row, number) -> Arrays.<@Nullable String>asList(
                        type.id(),
                        row.getString("object_id"),
                        row.getString("attribute"),
                        row.getString("value"),
                        row.getString("document_id"),
                        row.getString("clause_id"),
                        row.getString("clause"),
                        row.getString("quote")));
        try (var stream = rows.stream()) {
            for (var row : (Iterable<List<@Nullable String>>) stream::iterator) {
                table.write(row, null);
            }
        }
    }

    @Override
    public Path make(Cancellation cancellation) throws IOException {
        close();
        var description = GdalDescription.write(folder, tables, system, GdalTable.Widths.FREE);
        var made = folder.resolve("export.gpkg");
        ogr.run(
                List.of(
                        "-f",
                        "GPKG",
                        "-dsco",
                        "VERSION=1.3",
                        "-lco",
                        "GEOMETRY_NAME=geom",
                        "-gt",
                        "100000",
                        made.toString(),
                        description.toString()),
                folder,
                cancellation);
        return made;
    }

    @Override
    public void close() throws IOException {
        for (var table : tables) {
            table.close();
        }
    }
}

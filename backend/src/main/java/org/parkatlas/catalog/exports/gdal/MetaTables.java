package org.parkatlas.catalog.exports.gdal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.exports.content.ExportContext;
import org.parkatlas.catalog.exports.content.FileContents;
import org.parkatlas.catalog.exports.content.Texts;
import org.parkatlas.catalog.exports.files.CellText;
import org.parkatlas.catalog.query.Condition;
import org.parkatlas.catalog.spi.SqlTemplate;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.problem.Wording;

/** The tables of a database that say what is in its layers and where that is from. */
final class MetaTables {

    private static final SqlTemplate CITATIONS = new SqlTemplate(SqlFile.read(MetaTables.class, "list-citations"));

    private final DatabaseFile file;
    private final FileContents contents;
    private final Texts texts;

    MetaTables(DatabaseFile file, FileContents contents, Texts texts) {
        this.file = file;
        this.contents = contents;
        this.texts = texts;
    }

    /** Adds all of them to the file. */
    void write() throws IOException {
        var notes = new ArrayList<List<@Nullable String>>();
        for (var note : contents.provenance().notes(texts)) {
            notes.add(Arrays.asList(note));
        }
        rows("meta_notes", List.of("note"), notes);
        rows("meta_fields", List.of("layer", "field", "label", "unit", "type"), fields());
        rows("meta_codes", List.of("layer", "field", "code", "label"), codes());
        rows("meta_licences", List.of("pack", "title", "dated", "licence", "attribution", "demo"), packs());
        rows("meta_sources", List.of("document", "title", "issuer", "docNo", "issuedOn", "url"), documents());
        citations();
    }

    private void rows(String name, List<String> columns, List<List<@Nullable String>> rows) throws IOException {
        try (var table = texts(name, columns)) {
            for (var row : rows) {
                table.write(row, null);
            }
        }
    }

    private GdalTable texts(String name, List<String> columns) throws IOException {
        return file.add(
                name, ShapeFamily.NONE, columns.stream().map(GdalField::text).toList());
    }

    private List<List<@Nullable String>> fields() {
        var rows = new ArrayList<List<@Nullable String>>();
        for (var layer : contents.layers()) {
            for (var column : layer.table().columns()) {
                rows.add(Arrays.asList(
                        file.name(layer),
                        column.name(),
                        texts.of(column.label()),
                        column.unit(),
                        column.type().code()));
            }
        }
        return rows;
    }

    private List<List<@Nullable String>> codes() {
        var rows = new ArrayList<List<@Nullable String>>();
        for (var layer : contents.layers()) {
            for (var column : layer.table().coded()) {
                for (var code : column.codes()) {
                    rows.add(Arrays.asList(file.name(layer), column.name(), code.code(), texts.of(code.label())));
                }
            }
        }
        return rows;
    }

    private List<List<@Nullable String>> packs() {
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

    private List<List<@Nullable String>> documents() {
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

    private void citations() throws IOException {
        var columns = List.of("layer", "id", "attribute", "value", "document", "clauseId", "clause", "quote");
        try (var table = texts("meta_citations", columns)) {
            for (var layer : contents.layers()) {
                citations(layer, table);
            }
        }
    }

    private void citations(ExportContext layer, GdalTable table) throws IOException {
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
                        file.name(layer),
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
}

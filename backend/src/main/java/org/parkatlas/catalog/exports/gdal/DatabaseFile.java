package org.parkatlas.catalog.exports.gdal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.exports.content.Cancellation;
import org.parkatlas.catalog.exports.content.ExportContext;
import org.parkatlas.catalog.exports.content.ExportOrder;
import org.parkatlas.catalog.exports.content.FileContents;
import org.parkatlas.catalog.exports.files.RowWriter;
import org.parkatlas.catalog.query.StreamedRow;

/**
 * A database in a file: the layers under the names of their collections, and beside them tables with fields, codes, notes,
 * licences, documents and citations. Their names have an underscore, which no collection has.
 */
final class DatabaseFile implements GdalFile {

    /** The column of the shapes in a GeoPackage. */
    static final String GEOMETRY = "geom";

    /** What file it is. */
    enum Container {
        /** OGC 12-128r18. */
        GEOPACKAGE,
        /** A folder in an archive; names in it are of letters, digits and underscores. */
        FILE_GEODATABASE
    }

    private final Path folder;
    private final ExportOrder order;
    private final Container container;
    private final Ogr2ogr ogr;
    private final List<GdalTable> tables = new ArrayList<>();

    DatabaseFile(Path folder, ExportOrder order, Container container, Ogr2ogr ogr) {
        this.folder = folder;
        this.order = order;
        this.container = container;
        this.ogr = ogr;
    }

    @Override
    public RowWriter layer(ExportContext context) throws IOException {
        var columns = context.table().columns();
        var fields =
                columns.stream().map(it -> GdalField.of(it.name(), it.type())).toList();
        var families = families(context);
        var layer = new EnumMap<ShapeFamily, GdalTable>(ShapeFamily.class);
        for (var family : families) {
            var end = families.size() == 1 ? "" : family.suffix().replace('-', '_');
            layer.put(family, add(name(context) + end, family, fields));
        }
        return new Layer(context, layer);
    }

    private Set<ShapeFamily> families(ExportContext context) {
        return switch (container) {
            case GEOPACKAGE -> EnumSet.of(ShapeFamily.of(context));
            case FILE_GEODATABASE -> ShapeFamily.apart(context);
        };
    }

    /** What a layer is called in the file. */
    String name(ExportContext context) {
        var id = context.selection().type().id();
        return container == Container.FILE_GEODATABASE ? id.replace('-', '_') : id;
    }

    /** A new table. */
    GdalTable add(String name, ShapeFamily family, List<GdalField> fields) throws IOException {
        var table = new GdalTable(folder, tables.size(), name, family, fields);
        tables.add(table);
        return table;
    }

    @Override
    public void describe(FileContents contents) throws IOException {
        new MetaTables(this, contents, order.texts()).write();
        if (container == Container.GEOPACKAGE) {
            StyleTable.write(this, contents, order.texts());
        }
    }

    @Override
    public Path make(Cancellation cancellation) throws IOException {
        close();
        var description = GdalDescription.write(folder, tables, order.system(), GdalTable.Cells.FREE);
        return switch (container) {
            case GEOPACKAGE -> makePackage(description, cancellation);
            case FILE_GEODATABASE -> makeGeodatabase(description, cancellation);
        };
    }

    private Path makePackage(Path description, Cancellation cancellation) throws IOException {
        var made = folder.resolve("export.gpkg");
        var arguments =
                new ArrayList<>(List.of("-f", "GPKG", "-dsco", "VERSION=1.3", "-lco", "GEOMETRY_NAME=" + GEOMETRY));
        arguments.addAll(List.of("-gt", "100000", made.toString(), description.toString()));
        ogr.run(arguments, folder, cancellation);
        return made;
    }

    private Path makeGeodatabase(Path description, Cancellation cancellation) throws IOException {
        var name = order.subject().id() + ".gdb";
        var made = folder.resolve(name);
        ogr.run(List.of("-f", "OpenFileGDB", made.toString(), description.toString()), folder, cancellation);
        try (var archive = new Archive(folder)) {
            archive.addAll(made, name + "/", cancellation);
            return archive.file();
        }
    }

    @Override
    public void close() throws IOException {
        for (var table : tables) {
            table.close();
        }
    }

    /** One layer, in a table for each family of shapes. */
    private record Layer(ExportContext context, Map<ShapeFamily, GdalTable> tables) implements RowWriter {

        @Override
        public void write(StreamedRow row) throws IOException {
            var cells = new ArrayList<@Nullable String>();
            context.table().values(row).forEach(value -> cells.add(GdalField.cell(value)));
            var shape = row.feature().geometry();
            ShapeFamily.table(tables, shape).write(cells, shape);
        }

        @Override
        public void finish() throws IOException {
            for (var table : tables.values()) {
                table.close();
            }
        }
    }
}

package org.parkatlas.geofile.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geofile.files.FileFormat;
import org.springframework.stereotype.Component;

/** Writes rows into a file of the format from which they were read, or of {@link FileFormat#returned} in its place. */
@Component
public class LayerWriting {

    private static final String TABLE = "rows";

    private final LimitedProgram gdal;

    LayerWriting(LimitedProgram gdal) {
        this.gdal = gdal;
    }

    /**
     * What is to be written.
     *
     * @param rows   GeoJSON features, one a line, with positions as they were in the file
     * @param name   of the layer, and of the files in an archive
     * @param system code of the reference system of the positions, null where rows have none
     * @param folder for what is made on the way
     */
    public record Order(
            Path rows,
            FileFormat format,
            String name,
            @Nullable String system,
            Path folder) {}

    /** Writes the file to {@code target}, with texts in UTF-8, which it says. */
    public void write(Order order, Path target, StopSignal signal) throws IOException {
        var folder = Files.createDirectory(order.folder().resolve("written"));
        var made = folder.resolve(TABLE + "." + extension(order.format()));
        var arguments = new ArrayList<>(options(order));
        arguments.addAll(List.of(made.toString(), order.rows().toString()));
        gdal.read(arguments, order.folder(), signal);
        switch (order.format()) {
            case SHAPEFILE -> pack(folder, called(order.name()), target);
            case KMZ -> pack(folder, called("doc"), target);
            case FILE_GEODATABASE -> pack(made, file -> order.name() + ".gdb/" + file, target);
            case GEOPACKAGE, DXF, MAPINFO, GEOJSON, KML, CSV, XLSX -> Files.move(made, target);
        }
    }

    /** Adds the rows to a file that {@link #write} made, as a layer of their own; of formats that have several. */
    public void add(Order order, Path file, StopSignal signal) throws IOException {
        var arguments = new ArrayList<>(List.of("-update"));
        arguments.addAll(options(order));
        arguments.addAll(List.of(file.toString(), order.rows().toString()));
        gdal.read(arguments, order.folder(), signal);
    }

    private static String extension(FileFormat format) {
        return switch (format) {
            case SHAPEFILE -> "shp";
            case FILE_GEODATABASE -> "gdb";
            case GEOPACKAGE, DXF, MAPINFO -> "gpkg";
            case GEOJSON -> "geojson";
            case KML, KMZ -> "kml";
            case CSV -> "csv";
            case XLSX -> "xlsx";
        };
    }

    private static List<String> options(Order order) {
        var options = new ArrayList<>(
                switch (order.format()) {
                    case SHAPEFILE ->
                        List.of("-f", "ESRI Shapefile", "-lco", "ENCODING=UTF-8", "-nlt", "PROMOTE_TO_MULTI");
                    case FILE_GEODATABASE -> List.of("-f", "OpenFileGDB", "-nlt", "PROMOTE_TO_MULTI");
                    case GEOPACKAGE, DXF, MAPINFO -> List.of("-f", "GPKG");
                    case GEOJSON -> List.of("-f", "GeoJSON", "-lco", "COORDINATE_PRECISION=9");
                    case KML, KMZ -> List.of("-f", "KML");
                    case CSV -> List.of("-f", "CSV", "-lco", "WRITE_BOM=YES", "-lco", "STRING_QUOTING=IF_NEEDED");
                    case XLSX -> List.of("-f", "XLSX");
                });
        if (order.system() != null) {
            options.addAll(List.of("-a_srs", isKml(order.format()) ? "EPSG:4326" : order.system()));
        }
        options.addAll(List.of("-nln", order.name().startsWith("-") ? TABLE : order.name()));
        return options;
    }

    /** Its degrees are those of WGS 84, whatever they are called; taken as equal to CGCS2000 within the data's accuracy. */
    private static boolean isKml(FileFormat format) {
        return format == FileFormat.KML || format == FileFormat.KMZ;
    }

    private static void pack(Path folder, UnaryOperator<String> named, Path target) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(target), StandardCharsets.UTF_8);
                var parts = Files.list(folder)) {
            for (var part : parts.sorted().toList()) {
                zip.putNextEntry(new ZipEntry(named.apply(part.getFileName().toString())));
                Files.copy(part, zip);
                zip.closeEntry();
            }
        }
    }

    /** The same extension behind another name. */
    private static UnaryOperator<String> called(String name) {
        return file -> name + file.substring(file.lastIndexOf('.'));
    }
}

package org.parkatlas.geofile.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.parkatlas.geofile.files.ArchiveUnsafe;
import org.parkatlas.geofile.files.FileFormat;
import org.parkatlas.geofile.files.FileUnreadable;
import org.parkatlas.geofile.files.RawText;
import org.parkatlas.geofile.files.ReadingProperties;
import org.parkatlas.geofile.files.Source;
import org.parkatlas.geofile.files.Sources;
import org.parkatlas.problem.Quoted;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

/** Reads the layers of a source. */
@Component
public class LayerReading {

    /** 1e-9° are 0.1 mm, and so are nine decimals of a metre and more. */
    private static final String DECIMALS = "COORDINATE_PRECISION=9";

    /** Beside no layer, so that GDAL takes it for none's. */
    private static final String DEFINITION = "definition.wkt";

    private final Sources sources;
    private final LimitedProgram gdal;
    private final ReadingProperties limits;

    LayerReading(Sources sources, LimitedProgram gdal, ReadingProperties limits) {
        this.sources = sources;
        this.gdal = gdal;
        this.limits = limits;
    }

    /**
     * A file to be read.
     *
     * @param file   absolute
     * @param folder empty, for what is made on the way, on the same disk
     */
    public record Work(Path file, FileFormat format, Path folder) {}

    /**
     * Does nothing where files can be read.
     *
     * @throws ReadingUnavailable where the programs for it are missing
     */
    public void requireAvailable() {
        if (!gdal.isAvailable()) {
            throw new ReadingUnavailable();
        }
    }

    /**
     * What layers a file has; it is left as it is.
     *
     * @param work where it is read from
     * @throws FileUnreadable if it is not what it is said to be, or has more layers than are looked into
     * @throws ArchiveUnsafe  if it is an archive that is not unpacked
     */
    public List<Layer> list(Work work, StopSignal signal) throws IOException {
        var layers = new ArrayList<Layer>();
        for (var source : sources.of(work.file(), work.format(), work.folder())) {
            for (var summary : describe(source, signal)) {
                layers.add(new Layer(source, summary));
            }
        }
        return layers;
    }

    private List<LayerSummary> describe(Source source, StopSignal signal) throws IOException {
        var layers =
                switch (source.format()) {
                    case CSV -> List.of(new CsvTable(source.path()).describe());
                    case XLSX ->
                        described(source, signal).stream()
                                .map(LayerSummary::asTable)
                                .toList();
                    case MAPINFO ->
                        described(source, signal).stream()
                                .map(LayerSummary::ofMapInfo)
                                .toList();
                    case SHAPEFILE, FILE_GEODATABASE, GEOPACKAGE, GEOJSON, KML, KMZ, DXF -> described(source, signal);
                };
        if (layers.size() > limits.layers()) {
            throw FileUnreadable.tooManyLayers(limits.layers());
        }
        return layers;
    }

    private List<LayerSummary> described(Source source, StopSignal signal) throws IOException {
        var arguments = new ArrayList<>(List.of("-ro", "-so", "-al", "-wkt_format", "WKT1"));
        arguments.addAll(source.openOptions());
        arguments.add(source.path().toString());
        return SummaryReader.read(lines(gdal.describe(arguments, source.folder(), signal)));
    }

    /**
     * A definition of a reference system as version 1 of well-known text has it, in the words of GDAL; empty where it makes
     * nothing of it.
     *
     * @param definition that {@code ForeignSystemReader} lets through
     * @param source     whose folder is used
     */
    public String rewritten(String definition, Source source, StopSignal signal) throws IOException {
        var file = source.folder().resolve(DEFINITION);
        Files.writeString(file, definition);
        try {
            return gdal.describeSystem(
                    List.of("--single-line", "-o", "wkt1", file.toString()), source.folder(), signal);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** A name that is no UTF-8 is shown as far as it is. */
    private static List<String> lines(Path output) throws IOException {
        var lenient = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        try (var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(output), lenient))) {
            return reader.lines().toList();
        }
    }

    /**
     * The rows of a layer, with the numbers of their positions as they are in the file.
     *
     * @throws FileUnreadable if one of them cannot be read
     */
    public LayerRows read(Layer layer, StopSignal signal) throws IOException {
        var source = layer.source();
        var rows = source.folder().resolve("rows.geojsonl");
        Files.deleteIfExists(rows);
        if (source.format() == FileFormat.CSV) {
            try (var target = new FeatureWriter(rows)) {
                new CsvTable(source.path()).write(target, signal);
            }
        } else {
            convert(source, layer.summary(), rows, signal);
        }
        return shaped(new LayerRows(rows, signal), layer, signal);
    }

    private void convert(Source source, LayerSummary layer, Path rows, StopSignal signal) throws IOException {
        var arguments = new ArrayList<>(List.of("-f", "GeoJSONSeq", "-a_srs", "NONE", "-lco", DECIMALS));
        arguments.addAll(source.openOptions());
        arguments.addAll(List.of(rows.toString(), source.path().toString()));
        if (source.name() == null) {
            arguments.add(argument(layer.name()));
        }
        gdal.read(arguments, source.folder(), signal);
    }

    /** A name that looks like an option would be taken for one. */
    private static String argument(String layer) {
        if (layer.startsWith("-")) {
            throw new FileUnreadable(Wording.of(
                    "图层名 %s 以 - 开头；请改名后上传。",
                    "The name of the layer %s begins with -; change it and upload the file again.",
                    Quoted.shorten(layer)));
        }
        return layer;
    }

    private static LayerRows shaped(LayerRows rows, Layer layer, StopSignal signal) throws IOException {
        var source = layer.source();
        if (source.format() == FileFormat.DXF) {
            return drawn(rows, source, signal);
        }
        var columns = layer.summary().coordinates();
        if (columns == null) {
            return rows;
        }
        var file = source.folder().resolve("shaped.geojsonl");
        try (var target = new FeatureWriter(file)) {
            UnaryOperator<String> readable = source.texts() == null ? text -> text : RawText::guess;
            TableShapes.write(rows, columns, readable, target);
        }
        return new LayerRows(file, signal);
    }

    private static LayerRows drawn(LayerRows rows, Source source, StopSignal signal) throws IOException {
        var file = source.folder().resolve("drawn.geojsonl");
        try (var target = new FeatureWriter(file)) {
            DrawingAreas.write(rows, target);
        }
        return new LayerRows(file, signal);
    }
}

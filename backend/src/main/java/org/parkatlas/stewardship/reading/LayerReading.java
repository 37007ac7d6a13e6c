package org.parkatlas.stewardship.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

/** Reads the layers of a source. */
@Component
public class LayerReading {

    /** 1e-9° are 0.1 mm, and so are nine decimals of a metre and more. */
    private static final String DECIMALS = "COORDINATE_PRECISION=9";

    private final LimitedProgram gdal;
    private final ReadingProperties limits;

    LayerReading(LimitedProgram gdal, ReadingProperties limits) {
        this.gdal = gdal;
        this.limits = limits;
    }

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
     * What the layers say of themselves, as many as are looked into.
     *
     * @throws FileUnreadable if GDAL cannot open the source
     */
    public List<LayerSummary> describe(Source source, StopSignal signal) throws IOException {
        var arguments = new ArrayList<>(List.of("-ro", "-so", "-al", "-wkt_format", "WKT1"));
        arguments.addAll(source.openOptions());
        arguments.add(source.path().toString());
        var layers = SummaryReader.read(lines(gdal.describe(arguments, source.folder(), signal)));
        return layers.subList(0, Math.min(limits.layers(), layers.size()));
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
    public LayerRows read(Source source, LayerSummary layer, StopSignal signal) throws IOException {
        var target = source.folder().resolve("rows.geojsonl");
        Files.deleteIfExists(target);
        var arguments = new ArrayList<>(List.of("-f", "GeoJSONSeq", "-a_srs", "NONE", "-lco", DECIMALS));
        arguments.addAll(source.openOptions());
        arguments.addAll(List.of(target.toString(), source.path().toString()));
        if (source.shapefile() == null) {
            arguments.add(layer.name());
        }
        gdal.read(arguments, source.folder(), signal);
        return new LayerRows(target, signal);
    }
}

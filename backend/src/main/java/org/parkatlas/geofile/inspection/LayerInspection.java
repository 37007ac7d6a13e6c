package org.parkatlas.geofile.inspection;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.crs.CoordinateRecognition;
import org.parkatlas.geo.crs.ForeignSystem;
import org.parkatlas.geo.crs.ForeignSystemReader;
import org.parkatlas.geo.crs.Projections;
import org.parkatlas.geo.crs.ReferenceSystem;
import org.parkatlas.geo.crs.ReferenceSystems;
import org.parkatlas.geo.input.GeometryFamily;
import org.parkatlas.geofile.files.FileFormat;
import org.parkatlas.geofile.files.RawText;
import org.parkatlas.geofile.files.Source;
import org.parkatlas.geofile.reading.CoordinateColumns;
import org.parkatlas.geofile.reading.Layer;
import org.parkatlas.geofile.reading.LayerReading;
import org.parkatlas.geofile.reading.LayerRows;
import org.parkatlas.geofile.reading.StopSignal;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.problem.Wording;
import org.parkatlas.region.CountyPositions;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

/** Looks into one layer: once at values and numbers, and, when it is known how those are to be read, once at shapes. */
@Component
class LayerInspection {

    private static final String NO_GEOMETRY = "none";
    private static final List<String> NEEDED = List.of("shx", "dbf", "prj", "cpg");

    private final LayerReading layers;
    private final Projections projections;
    private final ForeignSystemReader systems;
    private final SystemRanking ranking;
    private final Readings readings;
    private final CountyPositions counties;

    LayerInspection(
            LayerReading layers,
            Projections projections,
            ForeignSystemReader systems,
            SystemRanking ranking,
            Readings readings,
            CountyPositions counties) {
        this.layers = layers;
        this.projections = projections;
        this.systems = systems;
        this.ranking = ranking;
        this.readings = readings;
        this.counties = counties;
    }

    /** What is to be looked into. */
    record Subject(Layer layer, Viewer viewer) {

        Source source() {
            return layer.source();
        }
    }

    Findings.Layer inspect(Subject subject, StopSignal signal) throws IOException {
        var rows = layers.read(subject.layer(), signal);
        var named = named(subject, signal);
        var values = new Values(subject, new SystemCensus(recognition(subject.viewer()), projections, known(named)));
        rows.forEach(values::add);
        var ranked = ranking.rank(subject.viewer(), values.positions);
        var shapes = shapes(rows, ranked);
        return new Findings.Layer(
                subject.layer().name(),
                rows.count(),
                values.types,
                shapes == null ? null : shapes.extent(),
                missing(subject.source()),
                values.encoding(),
                SystemRanking.result(ranked, values.positions, named),
                values.fields(),
                shapes == null ? new Findings.Faults(0, List.of(), List.of()) : shapes.result(),
                comparison(ranked, shapes),
                notes(subject, values.types));
    }

    /** Degrees may be those of a web map, whatever their format calls them; metres, and what is called CGCS2000, are not. */
    private static @Nullable MapComparison comparison(
            List<SystemRanking.Ranked> ranked, @Nullable GeometryCensus shapes) {
        var sample = shapes == null ? null : shapes.sample();
        if (sample == null) {
            return null;
        }
        var best = ranked.get(0);
        var system = best.places().reading().system();
        boolean doubtful = system.isGeographic() && !(best.declared() && system.equals(ReferenceSystems.CGCS2000));
        return doubtful ? MapComparison.of(sample) : null;
    }

    private CoordinateRecognition recognition(Viewer viewer) {
        var area = readings.read(viewer, counties::extent).orElse(CoordinateRecognition.CHINA);
        return new CoordinateRecognition(area, projections);
    }

    /** What the file says: a shapefile in the file beside it, others in their header. */
    private @Nullable ForeignSystem named(Subject subject, StopSignal signal) throws IOException {
        var companions = subject.source().shapefile();
        var text = companions == null ? subject.layer().summary().system() : companions.system();
        if (text == null || text.isBlank()) {
            return null;
        }
        var rewritten = systems.isToBeRewritten(text) ? layers.rewritten(text, subject.source(), signal) : "";
        return systems.read(rewritten.isEmpty() ? text : rewritten);
    }

    private static @Nullable ReferenceSystem known(@Nullable ForeignSystem named) {
        return named instanceof ForeignSystem.Known it ? it.system() : null;
    }

    private @Nullable GeometryCensus shapes(LayerRows rows, List<SystemRanking.Ranked> ranked) throws IOException {
        if (ranked.isEmpty()) {
            return null;
        }
        var shapes = new GeometryCensus(ranked.get(0).places().reading(), projections);
        rows.forEach(shapes::add);
        return shapes;
    }

    private static List<String> missing(Source source) {
        var companions = source.shapefile();
        return companions == null
                ? List.of()
                : NEEDED.stream()
                        .filter(part -> !companions.parts().contains(part))
                        .toList();
    }

    private static List<Wording> notes(Subject subject, Map<String, Long> types) {
        var notes = new ArrayList<Wording>();
        if (subject.source().format().isTable()) {
            var columns = subject.layer().summary().coordinates();
            notes.add(columns == null ? CoordinateColumns.noteOfNone() : columns.note());
        }
        if (subject.source().format() == FileFormat.DXF) {
            notes.add(
                    new Wording(
                            "只取闭合的多段线和填充；落在其中的文字是它的标注（Text），所在图层在 Layer。",
                            "Closed polylines and hatches are rows; what is written within one is its label (Text), its layer is in Layer."));
        }
        if (subject.source().format() == FileFormat.MAPINFO) {
            notes.add(new Wording(
                    "MapInfo 没有 CGCS2000 的名称，写作 WGS 84 的高斯平面按 CGCS2000 读。",
                    "MapInfo has no name for CGCS2000: planes that it calls WGS 84 are read as CGCS2000."));
        }
        if (missing(subject.source()).contains("dbf")) {
            notes.add(new Wording("没有 .dbf，只有图形，没有属性。", "There is no .dbf: shapes without attributes."));
        }
        if (types.keySet().stream()
                        .flatMap(it -> GeometryFamily.find(it).stream())
                        .distinct()
                        .count()
                > 1) {
            notes.add(new Wording(
                    "图层里混有点、线、面中的几种；导入时选一种。", "Points, lines or areas are mixed in the layer; one kind is imported."));
        }
        return notes;
    }

    /** What the first look collects. */
    private static final class Values {

        private final SystemCensus positions;
        private final @Nullable TextCensus texts;
        private final List<FieldCensus> columns;
        private final Map<String, Long> types = new TreeMap<>();

        Values(Subject subject, SystemCensus positions) {
            this.positions = positions;
            var encoding = subject.source().texts();
            this.texts = encoding == null ? null : new TextCensus(encoding);
            this.columns =
                    subject.layer().fields().stream().map(FieldCensus::new).toList();
            columns.forEach(column -> addText(column.name()));
        }

        void add(long number, JsonNode feature) {
            if (feature.isMissingNode()) {
                return;
            }
            var properties = feature.path("properties");
            for (var column : columns) {
                var value = properties.path(column.name());
                column.add(value);
                if (value.isString()) {
                    addText(value.stringValue());
                }
            }
            var geometry = feature.path("geometry");
            types.merge(geometry.path("type").asString(NO_GEOMETRY), 1L, Long::sum);
            addPosition(geometry.path("coordinates"));
        }

        private void addText(String text) {
            if (texts != null) {
                texts.add(text);
            }
        }

        private void addPosition(JsonNode coordinates) {
            var position = coordinates;
            while (position.path(0).isArray()) {
                position = position.path(0);
            }
            if (position.path(0).isNumber() && position.path(1).isNumber()) {
                positions.add(position.path(0).doubleValue(), position.path(1).doubleValue());
            }
        }

        Findings.Encoding encoding() {
            return texts == null ? TextCensus.unicode() : texts.result();
        }

        List<Findings.Field> fields() {
            UnaryOperator<String> decoded = texts == null ? text -> text : decoded(texts.recommended());
            return columns.stream().map(column -> column.result(decoded)).toList();
        }

        private static UnaryOperator<String> decoded(Charset charset) {
            return bytes -> RawText.decode(bytes, charset);
        }
    }
}

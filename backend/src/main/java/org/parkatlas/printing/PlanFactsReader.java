package org.parkatlas.printing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.geo.GeometryColumns;
import org.parkatlas.identity.Reading;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.platform.spi.BoundaryPolicy;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.platform.spi.TextArrays;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

/** Reads what a sheet shows, as everybody may see it and from one state of the data. */
@Repository
class PlanFactsReader {

    private static final String FIND_PLAN = SqlFile.read(PlanFactsReader.class, "find-plan");
    private static final String LIST_AREAS = SqlFile.read(PlanFactsReader.class, "list-areas");
    private static final String LIST_ELEMENTS = SqlFile.read(PlanFactsReader.class, "list-elements");
    private static final String LIST_DRAWINGS = SqlFile.read(PlanFactsReader.class, "list-drawings");
    private static final String LIST_PARKS = SqlFile.read(PlanFactsReader.class, "list-parks");
    private static final String LIST_FIRMS = SqlFile.read(PlanFactsReader.class, "list-firms");
    private static final String LIST_NODES = SqlFile.read(PlanFactsReader.class, "list-nodes");
    private static final String LIST_LINES = SqlFile.read(PlanFactsReader.class, "list-lines");
    private static final String LIST_PAGE_LINES = SqlFile.read(PlanFactsReader.class, "list-page-lines");
    private static final String COUNT_OBJECTS = SqlFile.read(PlanFactsReader.class, "count-objects");
    private static final String LIST_COLOURS = """
            SELECT key, CASE WHEN :english THEN coalesce(name_en, name) ELSE name END AS name,
                   CASE WHEN :english THEN seal_en ELSE seal END AS seal, fill, edge, text, tint, ink
            FROM palette
            ORDER BY ord, key
            """;

    /** CGCS2000 in degrees, as PROJ writes systems. */
    static final String DEGREES = "+proj=longlat +ellps=GRS80 +no_defs";

    private final Readings readings;
    private final BoundaryPolicy policy;

    PlanFactsReader(Readings readings, BoundaryPolicy policy) {
        this.readings = readings;
        this.policy = policy;
    }

    /** The plane of a plan: transverse Mercator of GRS 80 with the scale 1 on its central meridian, 500 km false easting. */
    static String plane(int meridian) {
        return "+proj=tmerc +lat_0=0 +lon_0=%d +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m +no_defs"
                .formatted(meridian);
    }

    /** What there is of the plan with this id, empty where there is no such plan. */
    Optional<PlanFacts> find(String plan, Locale language) {
        return readings.read(Viewer.PUBLIC, reading -> find(reading, plan, language));
    }

    /** The same, as the viewer of the reading sees it. */
    Optional<PlanFacts> find(Reading reading, String plan, Locale language) {
        var values = new HashMap<String, Object>(Map.of("plan", plan, "english", language.equals(Locale.ENGLISH)));
        return reading.jdbc()
                .sql(FIND_PLAN)
                .params(values)
                .query((row, index) -> plan(row))
                .optional()
                .map(found -> {
                    values.put("degrees", DEGREES);
                    values.put("plane", plane(found.meridian()));
                    return facts(reading, found, values);
                });
    }

    /** The meridians and parallels of a part of the plane of a plan, a line every so many degrees. */
    List<PlanFacts.Line> lines(PlanFacts.Plan plan, Envelope box, double step) {
        var values = Map.<String, Object>of(
                "west", box.getMinX(),
                "south", box.getMinY(),
                "east", box.getMaxX(),
                "north", box.getMaxY(),
                "step", step,
                "degrees", DEGREES,
                "plane", plane(plan.meridian()));
        return readings.read(Viewer.PUBLIC, reading -> list(reading, LIST_PAGE_LINES, values, PlanFactsReader::line));
    }

    /** A position in the plane of a plan. */
    Coordinate place(PlanFacts.Plan plan, GeoPoint position) {
        return readings.read(
                Viewer.PUBLIC,
                reading -> reading.jdbc()
                        .sql("SELECT ST_AsEWKB(ST_Transform(ST_MakePoint(:lon, :lat), :degrees, :plane)) AS place")
                        .param("lon", position.lon())
                        .param("lat", position.lat())
                        .param("degrees", DEGREES)
                        .param("plane", plane(plan.meridian()))
                        .query((row, index) -> place(row))
                        .single());
    }

    private static PlanFacts.Plan plan(ResultSet row) throws SQLException {
        var clause = row.getString("clause");
        var source = "《" + row.getString("document") + "》" + (clause == null ? "" : clause);
        return new PlanFacts.Plan(
                row.getString("id"),
                row.getString("name"),
                row.getString("heading"),
                row.getString("subtitle"),
                source,
                TextArrays.list(row, "attribution"),
                row.getInt("central_meridian"));
    }

    private PlanFacts facts(Reading reading, PlanFacts.Plan plan, Map<String, Object> values) {
        var areas = list(reading, LIST_AREAS, values, PlanFactsReader::area);
        return new PlanFacts(
                plan,
                areas,
                list(reading, LIST_ELEMENTS, values, PlanFactsReader::element),
                list(reading, LIST_DRAWINGS, values, PlanFactsReader::mark),
                list(reading, LIST_PARKS, values, PlanFactsReader::park),
                list(reading, LIST_FIRMS, values, PlanFactsReader::firm),
                list(reading, LIST_NODES, values, PlanFactsReader::node),
                list(reading, LIST_LINES, values, PlanFactsReader::line),
                new PlanFacts.Colours(list(reading, LIST_COLOURS, values, PlanFactsReader::colour)),
                reading.jdbc()
                        .sql(COUNT_OBJECTS)
                        .params(values)
                        .query((row, index) -> counts(row))
                        .single(),
                policy.boundaries());
    }

    private static <T> List<T> list(Reading reading, String sql, Map<String, Object> values, RowMapper<T> mapper) {
        return reading.jdbc().sql(sql).params(values).query(mapper).list();
    }

    private static Geometry shape(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(findShape(row, column), column);
    }

    private static @Nullable Geometry findShape(ResultSet row, String column) throws SQLException {
        return GeometryColumns.findGeometry(row, row.findColumn(column));
    }

    private static Coordinate place(ResultSet row) throws SQLException {
        return shape(row, "place").getCoordinate();
    }

    private static PlanFacts.Area area(ResultSet row, int index) throws SQLException {
        return new PlanFacts.Area(
                row.getString("kind"),
                row.getString("code"),
                row.getString("name"),
                shape(row, "shape"),
                row.getString("words"),
                row.getString("palette_key"));
    }

    private static PlanFacts.Element element(ResultSet row, int index) throws SQLException {
        return new PlanFacts.Element(
                row.getString("kind"),
                row.getString("name"),
                TextArrays.list(row, "parks"),
                Set.copyOf(TextArrays.list(row, "about")),
                row.getString("words"),
                findShape(row, "shape"),
                row.getString("palette_key"));
    }

    private static PlanFacts.Mark mark(ResultSet row, int index) throws SQLException {
        return new PlanFacts.Mark(
                row.getString("kind"), row.getString("label"), row.getString("colour"), TextArrays.list(row, "areas"));
    }

    private static PlanFacts.Park park(ResultSet row, int index) throws SQLException {
        var colours = row.getString("palette_key");
        return new PlanFacts.Park(
                row.getString("id"),
                row.getString("kind"),
                row.getString("name"),
                Set.copyOf(TextArrays.list(row, "county_codes")),
                place(row),
                row.getDouble("accuracy_m"),
                colours == null ? "other" : colours,
                TextArrays.list(row, "beads"),
                TextArrays.list(row, "featured"));
    }

    private static PlanFacts.Firm firm(ResultSet row, int index) throws SQLException {
        return new PlanFacts.Firm(
                row.getString("name"),
                Set.copyOf(TextArrays.list(row, "county_codes")),
                place(row),
                row.getString("palette_key"));
    }

    private static PlanFacts.Node node(ResultSet row, int index) throws SQLException {
        return new PlanFacts.Node(row.getString("kind"), row.getString("name"), place(row));
    }

    private static PlanFacts.Line line(ResultSet row, int index) throws SQLException {
        return new PlanFacts.Line(row.getBoolean("meridian"), row.getDouble("degree"), shape(row, "shape"));
    }

    private static PlanFacts.Colour colour(ResultSet row, int index) throws SQLException {
        return new PlanFacts.Colour(
                row.getString("key"),
                row.getString("name"),
                row.getString("seal"),
                row.getString("fill"),
                row.getString("edge"),
                row.getString("text"),
                row.getString("tint"),
                row.getString("ink"));
    }

    private static PlanFacts.Counts counts(ResultSet row) throws SQLException {
        return new PlanFacts.Counts(
                row.getInt("parks"),
                row.getInt("placed_parks"),
                row.getInt("enterprises"),
                row.getInt("placed_enterprises"),
                row.getInt("demo_places"),
                row.getDouble("least_m"),
                row.getDouble("most_m"));
    }
}

package org.parkatlas.landcheck.checks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.GeoShape;
import org.parkatlas.geo.GeometryColumns;
import org.parkatlas.geo.crs.ReferenceSystems;
import org.parkatlas.landcheck.overlay.CheckResult;
import org.parkatlas.landcheck.overlay.Overlay;
import org.parkatlas.landcheck.overlay.Verdict;
import org.parkatlas.lists.Counted;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.problem.Wording;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.json.JsonMapper;

/** The rows of checks, in the transaction of a client. Nothing of them is ever changed. */
final class LandCheckStore {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private static final String INSERT = SqlFile.read(LandCheckStore.class, "insert-check");
    private static final String LIST = SqlFile.read(LandCheckStore.class, "list-checks");

    private final JdbcClient jdbc;
    private final JsonMapper json;

    LandCheckStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A check to archive. */
    record New(
            UUID id, String account, String county, OffsetDateTime checkedAt, RedLine redLine, Overlay.Found found) {}

    /** Archives a new one under the next number. */
    void insert(New made) {
        var line = made.redLine();
        var result = made.found().result();
        jdbc.sql(INSERT)
                .param("id", made.id())
                .param("account", made.account())
                .param("county", made.county())
                .param("year", made.checkedAt().atZoneSameInstant(CHINA).getYear())
                .param("title", line.title())
                .param("checked_at", made.checkedAt())
                .param("origin", line.origin().code())
                .param("system", line.system().epsg())
                .param("corners", line.corners().toEwkb())
                .param("boundary", line.line().toEwkb())
                .param("area_m2", line.line().area().squareMetres())
                .param("verdict", result.verdict().code())
                .param("result", json.writeValueAsString(result))
                .param("demo", result.demo())
                .update();
        made.found().shapes().forEach((theme, shape) -> insertShape(made.id(), theme, shape));
    }

    private void insertShape(UUID id, String theme, GeoShape shape) {
        jdbc.sql("""
                        INSERT INTO parkatlas.land_check_overlap (land_check, theme, boundary)
                        VALUES (:id, :theme, ST_Multi(ST_GeomFromEWKB(:shape)))
                        """)
                .param("id", id)
                .param("theme", theme)
                .param("shape", shape.toEwkb())
                .update();
    }

    /** The one of this id, whosever it is. */
    Optional<StoredCheck> find(UUID id) {
        return jdbc.sql("SELECT * FROM parkatlas.land_check WHERE id = :id")
                .param("id", id)
                .query((row, index) -> stored(row))
                .optional();
    }

    private StoredCheck stored(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var line = new RedLine(
                row.getString("title"),
                RedLine.Origin.of(row.getString("origin")),
                ReferenceSystems.findByEpsg(row.getInt("system")).orElseThrow(),
                GeometryColumns.findShape(row, "corners").orElseThrow(),
                GeometryColumns.findShape(row, "boundary").orElseThrow());
        return new StoredCheck(
                id,
                row.getString("number"),
                row.getString("county_code"),
                new Wording(row.getString("post"), row.getString("post_en")),
                row.getObject("checked_at", OffsetDateTime.class).toInstant(),
                true,
                line,
                json.readValue(row.getString("result"), CheckResult.class),
                shapes(id),
                row.getBoolean("demo"));
    }

    private Map<String, GeoShape> shapes(UUID id) {
        var shapes = new HashMap<String, GeoShape>();
        jdbc.sql("SELECT theme, boundary FROM parkatlas.land_check_overlap WHERE land_check = :id")
                .param("id", id)
                .query(row -> {
                    shapes.put(
                            row.getString("theme"),
                            GeometryColumns.findShape(row, "boundary").orElseThrow());
                });
        return shapes;
    }

    /**
     * Which are wanted, after the last of the page before.
     *
     * @param counties only of these, if there are any
     */
    record Wanted(
            Set<String> counties,
            @Nullable OffsetDateTime afterTime,
            @Nullable UUID afterId,
            int limit) {}

    /** The newest first. */
    List<Counted<LandCheckItem.Row>> list(Wanted wanted) {
        return jdbc.sql(LIST)
                .param("counties", wanted.counties().toArray(String[]::new))
                .param("after_time", wanted.afterTime())
                .param("after_id", wanted.afterId())
                .param("limit", wanted.limit())
                .query(Counted.of((row, index) -> item(row)))
                .list();
    }

    private static LandCheckItem.Row item(ResultSet row) throws SQLException {
        return new LandCheckItem.Row(
                row.getString("id"),
                row.getString("number"),
                row.getString("title"),
                row.getString("county_code"),
                row.getObject("checked_at", OffsetDateTime.class)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toInstant(),
                row.getDouble("area_m2"),
                Verdict.of(row.getString("verdict")),
                row.getBoolean("demo"));
    }
}

package org.parkatlas.land.output.desk;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.Reading;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.land.output.Cuts;
import org.parkatlas.land.output.Direction;
import org.parkatlas.land.output.Figure;
import org.parkatlas.land.output.FirmGroup;
import org.parkatlas.land.output.FirmReturn;
import org.parkatlas.land.output.GroupRule;
import org.parkatlas.land.output.Land;
import org.parkatlas.land.output.LandKind;
import org.parkatlas.land.output.LandRule;
import org.parkatlas.land.output.Measure;
import org.parkatlas.land.output.Missing;
import org.parkatlas.land.output.ObjectionWindow;
import org.parkatlas.land.output.Scheme;
import org.parkatlas.land.output.Weighting;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.platform.spi.TextArrays;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads schemes and what firms report, as their viewer may see it. */
@Repository
class Schemes {

    private static final String WEIGHTINGS = SqlFile.read(Schemes.class, "list-weightings");
    private static final String RETURNS = SqlFile.read(Schemes.class, "list-returns");
    private static final TypeReference<List<LandRow>> LAND = new TypeReference<>() {};

    private final Readings readings;
    private final JsonMapper json;

    Schemes(Readings readings, JsonMapper json) {
        this.readings = readings;
        this.json = json;
    }

    private record LandRow(
            String kind, BigDecimal areaM2, @Nullable String reason, String source) {}

    /** A scheme with what the firms report. */
    record Reported(Scheme scheme, List<FirmReturn> firms) {

        Reported {
            firms = List.copyOf(firms);
        }
    }

    /** What the list tells of a scheme. */
    record Listed(String county, int year, ObjectionWindow window, boolean demo) {}

    /** All that the viewer sees, the latest year first. */
    List<Listed> list(Viewer viewer) {
        return readings.read(
                viewer,
                reading -> reading.jdbc()
                        .sql("SELECT * FROM output_scheme ORDER BY year DESC, county_code LIMIT 1000")
                        .query((row, index) -> new Listed(
                                row.getString("county_code"), row.getInt("year"), window(row), row.getBoolean("demo")))
                        .list());
    }

    /** That of a county and year; empty where there is none for the viewer. */
    Optional<Reported> find(Viewer viewer, String county, int year) {
        return readings.read(
                viewer,
                reading -> reading.jdbc()
                        .sql("SELECT * FROM output_scheme WHERE county_code = :county AND year = :year")
                        .param("county", county)
                        .param("year", year)
                        .query((row, index) -> scheme(row, groups(reading, row.getString("id"))))
                        .optional()
                        .map(scheme -> new Reported(scheme, firms(reading, scheme))));
    }

    private static Scheme scheme(ResultSet row, List<GroupRule> groups) throws SQLException {
        return new Scheme(
                row.getString("id"),
                row.getString("county_code"),
                row.getInt("year"),
                new Cuts(
                        row.getBigDecimal("a_percent"), row.getBigDecimal("b_percent"), row.getBigDecimal("c_percent")),
                new LandRule(kinds(row, "land_adds"), kinds(row, "land_subtracts")),
                window(row),
                row.getString("source"),
                row.getBoolean("demo"),
                groups);
    }

    private static ObjectionWindow window(ResultSet row) throws SQLException {
        return new ObjectionWindow(
                row.getObject("objections_from", LocalDate.class), row.getObject("objections_to", LocalDate.class));
    }

    private static List<LandKind> kinds(ResultSet row, String column) throws SQLException {
        return TextArrays.list(row, column).stream().map(LandKind::of).toList();
    }

    private static List<GroupRule> groups(Reading reading, String scheme) {
        var found = new EnumMap<FirmGroup, GroupRule>(FirmGroup.class);
        reading.jdbc().sql(WEIGHTINGS).param("scheme", scheme).query(row -> {
            var group = FirmGroup.of(row.getString("firm_group"));
            var before = found.get(group);
            var weightings = new ArrayList<>(before == null ? List.of() : before.weightings());
            if (row.getString("measure") != null) {
                weightings.add(weighting(row));
            }
            found.put(
                    group,
                    new GroupRule(
                            group, row.getBigDecimal("least_mu"), row.getBigDecimal("least_leased_m2"), weightings));
        });
        return List.copyOf(found.values());
    }

    private static Weighting weighting(ResultSet row) throws SQLException {
        var measure = new Measure(
                row.getString("measure"),
                new Wording(row.getString("name"), row.getString("name_en")),
                Measure.NamedFigure.of(Figure.of(row.getString("numerator"))),
                Measure.NamedFigure.of(Figure.of(row.getString("denominator"))),
                new Wording(row.getString("unit"), row.getString("unit_en")),
                Direction.of(row.getString("direction")),
                row.getString("source"));
        return new Weighting(
                measure,
                row.getBigDecimal("weight"),
                row.getBigDecimal("benchmark"),
                row.getBigDecimal("cap_percent"),
                row.getBigDecimal("floor_percent"),
                Missing.of(row.getString("missing")));
    }

    private List<FirmReturn> firms(Reading reading, Scheme scheme) {
        return reading.jdbc()
                .sql(RETURNS)
                .param("scheme", scheme.id())
                .query((row, index) -> firm(row, scheme.land()))
                .list();
    }

    private FirmReturn firm(ResultSet row, LandRule rule) throws SQLException {
        var land = json.readValue(row.getString("land"), LAND).stream()
                .map(each -> new Land(LandKind.of(each.kind()), each.areaM2(), each.reason(), each.source()))
                .toList();
        var figures = new EnumMap<Figure, BigDecimal>(Figure.class);
        for (var figure : Figure.values()) {
            var value = figure == Figure.LAND ? rule.mu(land).orElse(null) : row.getBigDecimal(figure.code());
            if (value != null) {
                figures.put(figure, value);
            }
        }
        return new FirmReturn(
                row.getString("id"),
                row.getString("firm"),
                FirmGroup.of(row.getString("firm_group")),
                figures,
                row.getBigDecimal("leased_floor_m2"),
                land,
                row.getString("source"),
                row.getBoolean("demo"));
    }
}

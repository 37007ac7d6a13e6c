package org.parkatlas.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.OwnerRows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The land of the demonstration pack is what its README says: approved areas, planted faults and no others. */
@IntegrationTest
class DemoLandIT {

    /** The red line of the design (docs of the pack), CGCS2000. */
    private static final String RED_LINE = "ST_GeomFromText('POLYGON((116.03 24.05, 116.0412 24.0488, 116.0455 24.0561,"
            + " 116.039 24.063, 116.0322 24.0597, 116.03 24.05))', 4490)";

    @Autowired
    private Environment environment;

    private JdbcClient rows;

    @BeforeEach
    void open() {
        rows = OwnerRows.of(environment);
    }

    /** 粤府函〔2020〕378号 and the profile of 广梅园, in hectares to two places; a rounding of a square metre or two remains. */
    @ParameterizedTest
    @CsvSource({
        "pingyuan-gaoxinqu, 区块一, 31.50",
        "pingyuan-gaoxinqu, 区块二, 1.20",
        "pingyuan-gaoxinqu, 区块三, 22.54",
        "pingyuan-gaoxinqu, 区块四, 27.11",
        "pingyuan-gaoxinqu, 区块五, 134.95",
        "pingyuan-gaoxinqu, 区块六, 169.00",
        "pingyuan-gaoxinqu, 区块七, 0.21",
        "guangmei-yuan, A区, 403.00",
        "guangmei-yuan, B区, 323.00",
    })
    void parcelsOfABlockAddUpToItsApprovedArea(String park, String block, double hectares) {
        var area = rows.sql("SELECT ST_Area(ST_Union(boundary)::geography) / 10000 FROM parkatlas.parcel"
                        + " WHERE park_id = :park AND block = :block")
                .param("park", park)
                .param("block", block)
                .query(Double.class)
                .single();

        assertThat(area).isCloseTo(hectares, within(0.002));
    }

    @Test
    void onlyThePlantedParcelsOverlap() {
        var overlaps = rows.sql("""
                        SELECT one.code || ' ' || other.code
                        FROM parkatlas.parcel AS one
                        JOIN parkatlas.parcel AS other ON one.boundary && other.boundary AND one.id < other.id
                        WHERE ST_Area(ST_Intersection(one.boundary, other.boundary)::geography) > 0.01
                        """).query(String.class).list();

        assertThat(overlaps).containsExactly("GM-A-081 GM-A-082");
    }

    @Test
    void oneIsBuiltWithoutBeingSupplied() {
        assertThat(codes("completed_on IS NOT NULL AND contract_on IS NULL")).containsExactly("PY-05-003");
    }

    /** 闲置土地处置办法: a year after the agreed start, or less than a third begun and stopped for a year; on 2026-11-28. */
    @Test
    void twoLieIdle() {
        var notBegun = "started_on IS NULL AND start_due_on + interval '1 year' < date '2026-11-28'";
        var stopped = "suspended_on + interval '1 year' < date '2026-11-28' AND started_area_m2 < due_area_m2 / 3";

        assertThat(codes(
                        "contract_on IS NOT NULL AND completed_on IS NULL AND (%s OR %s)".formatted(notBegun, stopped)))
                .containsExactly("PY-04-003", "PY-05-024");
        assertThat(codes("started_on IS NULL AND start_due_on < date '2026-11-28'"))
                .containsExactly("PY-05-001", "PY-05-024");
    }

    @Test
    void oneIsRegisteredWithAnotherArea() {
        assertThat(codes("abs(registered_area_m2 / area_m2 - 1) > 0.001")).containsExactly("GM-B-029");
    }

    /** The areas of the design: 224.51 亩 of farmland touched, 71.39 亩 outside the boundary, to 0.01 亩. */
    @Test
    void theRedLineOfTheDesignIsTouchedByAsMuchAsItSays() {
        assertThat(touched("permanent-basic-farmland")).isCloseTo(149_673.52, within(6.67));
        assertThat(1_645_945.48 - touched("urban-development-boundary")).isCloseTo(47_594.09, within(6.67));
        assertThat(touched("ecological-redline")).isZero();
    }

    @Test
    void everythingIsLabelledAndLiesInItsCounty() {
        for (var table : List.of("parcel", "control_zone", "coverage")) {
            assertThat(count("parkatlas.%s WHERE NOT demo OR source_unit NOT LIKE '演示数据%%'".formatted(table)))
                    .as(table)
                    .isZero();
        }
        assertThat(count("parkatlas.parcel")).isEqualTo(1990);
        assertThat(count("""
                        parkatlas.parcel
                        JOIN parkatlas.area_outline AS county ON county.kind = 'county' AND county.code = parcel.county_code
                        WHERE NOT ST_Intersects(county.outline, parcel.boundary)
                        """)).isZero();
    }

    private double touched(String theme) {
        return rows.sql("SELECT coalesce(sum(ST_Area(ST_Intersection(boundary, line)::geography)), 0)"
                        + " FROM parkatlas.control_zone, " + RED_LINE
                        + " AS line WHERE theme = :theme AND boundary && line")
                .param("theme", theme)
                .query(Double.class)
                .single();
    }

    private List<String> codes(String condition) {
        return rows.sql("SELECT code FROM parkatlas.parcel WHERE %s ORDER BY code".formatted(condition))
                .query(String.class)
                .list();
    }

    private long count(String from) {
        return rows.sql("SELECT count(*) FROM " + from).query(Long.class).single();
    }
}

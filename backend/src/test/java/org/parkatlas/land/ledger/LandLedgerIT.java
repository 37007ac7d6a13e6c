package org.parkatlas.land.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.OwnerRows;
import org.parkatlas.StaffRequests;
import org.parkatlas.stewardship.Posts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/** Ledgers of the demonstration parks: its planted faults, sums as another statement has them, and who may see which. */
@IntegrationTest
class LandLedgerIT {

    private static final String PINGYUAN = "/api/v1/parks/pingyuan-yuan/land-ledger?asOf=%s";
    private static final String OFFICER = "demo-officer-pingyuan";
    private static final String CITY = "demo-officer-city";
    private static final String DABU = "demo-officer-dabu";

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    private Posts posts;
    private String today;

    @BeforeEach
    void open() {
        posts = new Posts(port);
        today = OwnerRows.of(environment)
                .sql("SELECT (now() AT TIME ZONE 'Asia/Shanghai')::date::text")
                .query(String.class)
                .single();
    }

    private Posts.Answer ledger(String account) {
        return posts.get(account, PINGYUAN.formatted(today)).is(200);
    }

    /** 386.51 公顷 in seven blocks (粤府函〔2020〕378号), under whichever name of the place one asks. */
    @Test
    void oneApprovalIsThatOfAllNamesOfAPlace() {
        var ledger = ledger(OFFICER);

        assertThat(ledger.<List<String>>at("$.park.ids")).containsExactly("pingyuan-gaoxinqu", "pingyuan-yuan");
        assertThat(number(ledger, "$.whole.approved.areaHa")).isEqualByComparingTo("386.51");
        assertThat(ledger.<List<String>>at("$.blocks[*].block"))
                .containsExactly("区块一", "区块二", "区块三", "区块四", "区块五", "区块六", "区块七");
        assertThat(ledger.<List<Double>>at("$.blocks[*].approved.areaHa"))
                .containsExactly(31.50, 1.20, 22.54, 27.11, 134.95, 169.00, 0.21);
        assertThat((String) ledger.at("$.sources[0].documentId")).isEqualTo("pingyuan-gaoxinqu-pifu");
        assertThat((boolean) ledger.at("$.demo")).isTrue();
        assertThat((String) ledger.at("$.vintage")).isEqualTo("2025-12-31");
        var other = posts.get(OFFICER, "/api/v1/parks/pingyuan-gaoxinqu/land-ledger?asOf=" + today)
                .is(200);
        assertThat(other.<Object>at("$.whole")).isEqualTo(ledger.<Object>at("$.whole"));
    }

    private static BigDecimal number(Posts.Answer answer, String path) {
        return new BigDecimal(String.valueOf(answer.<Object>at(path)));
    }

    /**
     * The README of the pack has, in registered hectares: 工矿仓储 128.12, 其他已建 49.08, 已供未建 70.25, 达到未供 69.19, 未达到 59.90,
     * 不可建设 9.96. PY-05-003 (2.935161 公顷) is built and not supplied.
     */
    @Test
    void levelsAreThoseOfTheReadmeLessWhatBreaks() {
        var ledger = ledger(OFFICER);

        checkStep(ledger, "developable", 9.96, 0);
        checkStep(ledger, "ready", 59.90, 0);
        checkStep(ledger, "supplied", 69.19, 2.94);
        checkStep(ledger, "built", 70.25, 0);
        checkStep(ledger, "industrial", 49.08, 0);
        assertThat(ledger.<List<Double>>at("$.whole.levels[?(@.level=='industrial')].area.areaHa"))
                .allSatisfy(ha -> assertThat(ha).isBetween(125.17, 125.19));
    }

    /** To the hundredth that a largest remainder may take. */
    private static void checkStep(Posts.Answer ledger, String level, double leftHa, double leftOutHa) {
        var step = ledger.<List<Map<String, Map<String, Number>>>>at(
                        "$.whole.levels[?(@.level=='%s')]".formatted(level))
                .get(0);
        assertThat(step.get("left").get("areaHa").doubleValue()).as(level).isBetween(leftHa - 0.011, leftHa + 0.011);
        assertThat(step.get("leftOut").get("areaHa").doubleValue())
                .as(level)
                .isBetween(leftOutHa - 0.011, leftOutHa + 0.011);
    }

    @Test
    void whatWasPlantedIsFound() {
        var ledger = ledger(OFFICER);

        assertThat(ledger.<List<String>>at("$.faults[*].code")).containsExactly("PY-05-003");
        assertThat(ledger.<Object>at("$.faults[0].faults")).isEqualTo(List.of("not_supplied"));
        assertThat((String) ledger.at("$.faults[0].leftOutFrom")).isEqualTo("supplied");
        assertThat(number(ledger, "$.faults[0].area.areaM2")).isEqualByComparingTo("29351.61");
    }

    @Test
    void overlapsAndFalseAreasArePlantedElsewhere() {
        var ledger = posts.get(CITY, "/api/v1/parks/guangmei-yuan/land-ledger").is(200);

        assertThat(ledger.<List<String>>at("$.faults[*].code")).containsExactly("GM-A-081", "GM-A-082", "GM-B-029");
        assertThat(ledger.<Object>at("$.faults[0].overlaps")).isEqualTo(List.of("GM-A-082"));
        assertThat((String) ledger.at("$.faults[1].leftOutFrom")).isEqualTo("developable");
        assertThat(ledger.<Object>at("$.faults[2].faults")).isEqualTo(List.of("area_differs"));
        assertThat(ledger.<Object>at("$.faults[2].leftOutFrom")).isNull();
        assertThat(number(ledger, "$.whole.excess.areaHa")).isEqualByComparingTo("0.10");
    }

    /** 闲置土地处置办法, 第二条: the year of PY-05-024 is full on 2024-06-30, that of PY-04-003 on 2025-03-31, the last on 2026-12-31. */
    @Test
    void idleLandHasItsClock() {
        var ledger = ledger(OFFICER);

        assertThat(ledger.<List<String>>at("$.clocks[*].code")).containsExactly("PY-05-024", "PY-04-003", "PY-05-001");
        assertThat(ledger.<List<String>>at("$.clocks[*].fullOn"))
                .containsExactly("2024-06-30", "2025-03-31", "2026-12-31");
        assertThat(ledger.<List<String>>at("$.clocks[*].rule"))
                .containsExactly("not_started", "stopped", "not_started");
        assertThat((double) ledger.at("$.clocks[1].startedPercent")).isEqualTo(28.0);
    }

    /** The second implementation: sums by stage straight from the table, in SQL. */
    @ParameterizedTest
    @CsvSource({"pingyuan-yuan, pingyuan-gaoxinqu, ''", "guangmei-yuan, guangmei-yuan, 'GM-A-081,GM-A-082'"})
    void levelsAreThoseOfAnotherStatement(String park, String holder, String leftOut) {
        var ledger =
                posts.get(CITY, "/api/v1/parks/%s/land-ledger".formatted(park)).is(200);

        var sums = OwnerRows.of(environment)
                .sql("""
                        SELECT sum(registered_area_m2) FILTER (WHERE stage <> 'unbuildable') AS developable,
                               sum(registered_area_m2) FILTER (WHERE stage NOT IN ('unbuildable', 'unready')) AS ready,
                               sum(registered_area_m2) FILTER (WHERE supplied) AS supplied,
                               sum(registered_area_m2) FILTER (WHERE supplied AND stage LIKE 'built%') AS built,
                               sum(registered_area_m2) FILTER (WHERE supplied AND stage = 'built_industrial') AS industrial
                        FROM (
                            SELECT *, stage = 'built_other'
                                   OR (stage IN ('supplied', 'built_industrial') AND contract_on IS NOT NULL) AS supplied
                            FROM parkatlas.parcel
                            WHERE park_id = :park AND code <> ALL (string_to_array(:left_out, ','))
                        ) AS parcel
                        """)
                .param("park", holder)
                .param("left_out", leftOut)
                .query()
                .singleRow();
        var above = BigDecimal.ZERO;
        for (var level : List.of("developable", "ready", "supplied", "built", "industrial")) {
            var sum = (BigDecimal) sums.get(level);
            var step = "$.whole.levels[?(@.level=='" + level + "')].";
            assertThat(new BigDecimal(String.valueOf(
                            ledger.<List<Object>>at(step + "area.areaM2").get(0))))
                    .as(level)
                    .isEqualByComparingTo(sum);
            if (above.signum() > 0) {
                assertThat(new BigDecimal(String.valueOf(
                                ledger.<List<Object>>at(step + "percent").get(0))))
                        .as(level)
                        .isEqualByComparingTo(sum.movePointRight(2).divide(above, 2, RoundingMode.HALF_UP));
            }
            above = sum;
        }
    }

    /** The parcels of 平远 are for its own posts; that a county lies there and what was approved, everybody knows. */
    @Test
    void theParcelsOfAnotherCountyAreUnknown() {
        var ledger = ledger(DABU);

        assertThat((int) ledger.at("$.whole.parcels")).isZero();
        assertThat(ledger.<List<Object>>at("$.whole.levels")).isEmpty();
        assertThat(ledger.<List<Object>>at("$.faults")).isEmpty();
        assertThat(ledger.<Object>at("$.unseen")).isEqualTo(List.of(Posts.PINGYUAN));
        assertThat(posts.get(DABU, "/api/v1/land-ledgers").is(200).<List<Object>>at("$.items"))
                .isEmpty();
        assertThat(posts.get(OFFICER, "/api/v1/land-ledgers").is(200).<Object>at("$.items[*].id"))
                .isEqualTo(List.of("pingyuan-gaoxinqu"));
        posts.get(StaffRequests.PUBLIC, PINGYUAN.formatted(today)).is(401);
        posts.get("demo-promoter", PINGYUAN.formatted(today)).is(403);
    }

    @Test
    void whatIsAskedWronglyIsRefused() {
        var unknown = posts.get(OFFICER, "/api/v1/parks/nowhere/land-ledger").is(404);

        assertThat((String) unknown.at("$.type")).isEqualTo("/problems/park-not-found");
        assertThat(posts.get(OFFICER, PINGYUAN.formatted("2026-02-31")).is(400).body())
                .contains("invalid-parameter", "asOf");
    }

    @Test
    void beforeAnythingWasKnownThereAreNoParcels() {
        var ledger = posts.get(OFFICER, PINGYUAN.formatted("2020-01-01")).is(200);

        assertThat((int) ledger.at("$.whole.parcels")).isZero();
        assertThat((String) ledger.at("$.day")).isEqualTo("2020-01-01");
        assertThat(ledger.<Object>at("$.vintage")).isNull();
    }
}

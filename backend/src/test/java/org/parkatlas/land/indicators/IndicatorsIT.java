package org.parkatlas.land.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.stewardship.Posts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every indicator of the packs comes to what its formula in TD/T 1029 does, written out here a second time. */
@IntegrationTest
class IndicatorsIT {

    /** By the letters of the survey: A built, A2 industrial, A + B21 ready, A + B developable, D supplied, G idle. */
    private static final Map<String, ToDoubleFunction<Map<Term, Double>>> FORMULAS = formulas();

    @LocalServerPort
    private int port;

    @Autowired
    private Readings readings;

    @Autowired
    private Indicators indicators;

    private List<Indicator> defined;

    @BeforeEach
    void read() {
        defined = readings.read(Viewer.PUBLIC, indicators::list);
    }

    private static Map<String, ToDoubleFunction<Map<Term, Double>>> formulas() {
        var formulas = new HashMap<String, ToDoubleFunction<Map<Term, Double>>>();
        formulas.put("land-development", known -> known.get(Term.READY) * 100 / known.get(Term.DEVELOPABLE));
        formulas.put("land-supply", known -> known.get(Term.SUPPLIED) * 100 / known.get(Term.READY));
        formulas.put("land-construction", known -> known.get(Term.BUILT) * 100 / known.get(Term.SUPPLIED));
        formulas.put("industrial-share", known -> known.get(Term.INDUSTRIAL) * 100 / known.get(Term.BUILT));
        formulas.put("idle-share", known -> known.get(Term.IDLE) * 100 / known.get(Term.SUPPLIED));
        formulas.put("floor-area-ratio", known -> known.get(Term.FLOOR_AREA) / known.get(Term.BUILT));
        formulas.put("building-density", known -> known.get(Term.FOOTPRINT) * 100 / known.get(Term.BUILT));
        formulas.put(
                "industrial-floor-area-ratio",
                known -> known.get(Term.INDUSTRIAL_FLOOR_AREA) / known.get(Term.INDUSTRIAL));
        formulas.put(
                "industrial-site-cover", known -> known.get(Term.INDUSTRIAL_COVER) * 100 / known.get(Term.INDUSTRIAL));
        formulas.put(
                "industrial-investment",
                known -> known.get(Term.INDUSTRIAL_INVESTMENT) / (known.get(Term.INDUSTRIAL) / 10_000));
        formulas.put("industrial-tax", known -> known.get(Term.INDUSTRIAL_TAX) / (known.get(Term.INDUSTRIAL) / 10_000));
        formulas.put("tax", known -> known.get(Term.TAX) / (known.get(Term.BUILT) / 10_000));
        formulas.put("population-density", known -> known.get(Term.RESIDENTS) / (known.get(Term.BUILT) / 10_000));
        formulas.put("high-tech-share", known -> known.get(Term.HIGH_TECH) * 100 / known.get(Term.BUILT));
        formulas.put("approved-unsupplied", known -> known.get(Term.CONVERTED) - known.get(Term.SUPPLIED));
        formulas.put("supplied-unused", known -> known.get(Term.SUPPLIED) - known.get(Term.STARTED));
        return formulas;
    }

    /** Numbers without a common divisor, so that no exchanged term stays unseen. */
    private static Map<Term, BigDecimal> made() {
        var known = new EnumMap<Term, BigDecimal>(Term.class);
        var number = 1_000_003L;
        for (var term : Term.values()) {
            known.put(term, BigDecimal.valueOf(number));
            number = number * 17 / 13;
        }
        return known;
    }

    @Test
    void everyIndicatorIsItsFormula() {
        var known = made();
        var plain = new EnumMap<Term, Double>(Term.class);
        known.forEach((term, number) -> plain.put(term, number.doubleValue()));

        assertThat(defined).extracting(Indicator::id).containsExactlyInAnyOrderElementsOf(FORMULAS.keySet());
        assertThat(defined)
                .allSatisfy(indicator -> assertThat(
                                indicator.value(known).orElseThrow().doubleValue())
                        .as(indicator.id())
                        .isCloseTo(FORMULAS.get(indicator.id()).applyAsDouble(plain), within(0.005001)));
    }

    @Test
    void withoutATermThereIsNoNumber() {
        assertThat(defined).allSatisfy(indicator -> {
            for (var term : List.of(
                    indicator.numerator().term(), indicator.denominator().term())) {
                var known = made();
                known.remove(term);
                assertThat(indicator.value(known))
                        .as(indicator.id() + " without " + term)
                        .isEmpty();
            }
        });
    }

    @Test
    void nothingIsDividedByNothing() {
        assertThat(defined)
                .filteredOn(indicator -> indicator.operation() == Operation.RATIO)
                .isNotEmpty()
                .allSatisfy(indicator -> {
                    var known = made();
                    known.put(indicator.denominator().term(), BigDecimal.ZERO);
                    assertThat(indicator.value(known)).as(indicator.id()).isEmpty();
                });
    }

    /** 自然资办函〔2023〕215号: 579 national zones on 2021-12-31; 117 zones of 广东 on 2018-12-31. */
    @Test
    void whatOthersReachedStandsBesideWithItsYear() {
        var development = defined.get(0);

        assertThat(development.benchmarks())
                .extracting(it -> it.region(), it -> it.value().toPlainString(), it -> it.asOf(), it -> it.zones())
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("china", "89.66", "2021-12-31", 579),
                        org.assertj.core.api.Assertions.tuple("guangdong", "72.92", "2018-12-31", 117));
        assertThat(defined)
                .allSatisfy(it -> assertThat(it.checked()).as(it.id()).isFalse());
    }

    /** Idle are the two parcels whose year is full; floor areas, firms' investment and conversions are not on record. */
    @Test
    void aParkHasThoseWhoseTermsAreOnRecord() {
        var ledger = new Posts(port)
                .get("demo-officer-pingyuan", "/api/v1/parks/pingyuan-yuan/land-ledger")
                .is(200);

        var rows = ledger.<List<Map<String, Object>>>at("$.whole.indicators");
        assertThat(rows)
                .filteredOn(row -> row.get("value") != null)
                .extracting(row -> row.get("id"))
                .containsExactly(
                        "land-development", "land-supply", "land-construction", "industrial-share", "idle-share");
        assertThat(rows)
                .filteredOn(row -> row.get("numerator") == null)
                .extracting(row -> row.get("id"))
                .contains("floor-area-ratio", "industrial-investment", "approved-unsupplied");
        assertThat(rows)
                .filteredOn(row -> row.get("area") != null)
                .extracting(row -> row.get("id"))
                .containsExactly("supplied-unused");
    }
}

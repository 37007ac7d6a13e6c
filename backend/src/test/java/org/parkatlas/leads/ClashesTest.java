package org.parkatlas.leads;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.parkatlas.land.SupplyStage;
import org.parkatlas.land.ledger.Plot;
import org.parkatlas.problem.Wording;

/** The golden table: what clashes, and why. */
class ClashesTest {

    private static final UUID LEAD = UUID.randomUUID();
    private static final Wording POST = new Wording("招商岗", "promoter");

    private static Lead lead(Stage stage) {
        return new Lead(
                LEAD,
                "XS-441426-2026-0001",
                "441426",
                "某公司",
                "覆铜板",
                null,
                stage,
                LocalDate.EPOCH,
                Instant.EPOCH,
                Instant.EPOCH,
                POST,
                1,
                true);
    }

    private static LeadPlot plot(UUID lead, String number, String held) {
        return new LeadPlot(lead, number, "p", "PY-01-001", Held.of(held), Instant.EPOCH, POST);
    }

    private static Map<String, Plot> parcels(String state) {
        var isIdle = state.equals("idle");
        return state.equals("gone") || state.equals("-")
                ? Map.of()
                : Map.of(
                        "p",
                        new Plot(
                                "p",
                                "PY-01-001",
                                "441426",
                                "pingyuan-yuan",
                                null,
                                SupplyStage.READY,
                                null,
                                isIdle,
                                true));
    }

    private static Stream<String> listed(String cell) {
        return cell.equals("-") ? Stream.of() : Stream.of(cell.split(","));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "clashes.tsv", delimiter = '\t', numLinesToSkip = 1)
    void findsWhatClashes(String title, String stage, String held, String others, String parcel, String expected) {
        var plots = new ArrayList<LeadPlot>();
        listed(held).map(it -> plot(LEAD, "own", it)).forEach(plots::add);
        listed(others).map(it -> plot(UUID.randomUUID(), "other", it)).forEach(plots::add);

        var found = Clashes.of(lead(Stage.of(stage)), plots, parcels(parcel));

        assertThat(found.stream().map(it -> it.kind().code()))
                .as(title)
                .containsExactlyElementsOf(listed(expected).toList());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "staleness.tsv", delimiter = '\t', numLinesToSkip = 1)
    void aLeadGrowsStaleByMonths(String touched, String today, String expected) {
        var rule = new StalenessRule(Stage.TALKS, 2, 3, 6, "邯郸");

        assertThat(rule.on(LocalDate.parse(today), LocalDate.parse(touched)).code())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "clashes.tsv", delimiter = '\t', numLinesToSkip = 1)
    void whoDoesNotHoldTheParcelHasNoClash(
            String title, String stage, String held, String others, String parcel, String expected) {
        var plots =
                listed(others).map(it -> plot(UUID.randomUUID(), "other", it)).toList();

        assertThat(Clashes.of(lead(Stage.LEAD), List.copyOf(plots), parcels(parcel)))
                .as(title)
                .isEmpty();
    }
}

package org.parkatlas.docket.items;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.docket.units.UnitAnswer;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What is on the docket altogether.
 *
 * @param unit       for which whoever asks acts, null where no administrator has said
 * @param mayCollect whether it collects items
 * @param overdue    how many are over the day they are due
 * @param steps      all six in their order
 * @param cityWide   numbers of the items without a place (全市，不落点)
 */
@Schema(name = "DocketOverview")
record OverviewAnswer(
        @Nullable UnitAnswer unit,
        boolean mayCollect,
        int total,
        int overdue,
        List<StepCount> steps,
        List<Integer> cityWide) {

    OverviewAnswer {
        steps = List.copyOf(steps);
        cityWide = List.copyOf(cityWide);
    }

    /** How many items are at a step. */
    @Schema(name = "DocketStepCount")
    record StepCount(Step step, int items) {}

    static OverviewAnswer of(DocketItems.Overview overview) {
        var unit = overview.member().unit();
        var counts = overview.counts();
        return new OverviewAnswer(
                unit.map(UnitAnswer::of).orElse(null),
                unit.filter(it -> it.office() || it.isOfCounty()).isPresent(),
                counts.stream().mapToInt(ItemStore.Count::items).sum(),
                counts.stream().mapToInt(ItemStore.Count::overdue).sum(),
                Arrays.stream(Step.values())
                        .map(step -> new StepCount(
                                step,
                                counts.stream()
                                        .filter(it -> it.step() == step)
                                        .mapToInt(ItemStore.Count::items)
                                        .sum()))
                        .toList(),
                counts.stream().flatMap(it -> it.cityWide().stream()).sorted().toList());
    }
}

package org.parkatlas.stewardship.decisions;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.crs.CoordinateGuess.Order;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What could be decided, for a person to look at.
 *
 * @param encoding   null where somebody has to choose
 * @param system     null where somebody has to say
 * @param order      null where there is no system
 * @param remembered whether the columns are those of the last decision for a file with the same columns
 */
@Schema(name = "ImportProposal")
public record Proposal(
        String layer,
        @Nullable String encoding,
        @Nullable String system,
        @Nullable Order order,
        String kind,
        List<Decision.Mapping> columns,
        Map<String, String> constants,
        Decision.Crossings crossings,
        boolean remembered) {

    public Proposal {
        columns = List.copyOf(columns);
        constants = Map.copyOf(constants);
    }
}

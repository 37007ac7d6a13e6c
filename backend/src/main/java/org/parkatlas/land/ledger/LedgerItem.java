package org.parkatlas.land.ledger;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A park that has a land ledger.
 *
 * @param parcels how many of its parcels the post sees
 * @param demo    whether any of them is synthetic (演示数据)
 */
@Schema(name = "LandLedgerItem")
record LedgerItem(
        @Schema(example = "pingyuan-gaoxinqu") String id,
        String name,
        @Nullable String shortName,
        int parcels,
        boolean demo) {}

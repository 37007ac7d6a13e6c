package org.parkatlas.land.ledger;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.parkatlas.land.SupplyStage;

/**
 * A single parcel as it stands today.
 *
 * @param block  null where none is written
 * @param areaMu the registered area, 亩 to two places; null where none is registered
 * @param isIdle whether a full year has passed since it had to be begun or was stopped (闲置土地处置办法, 第二条)
 * @param demo   whether it is synthetic (演示数据)
 */
public record Plot(
        String id,
        String code,
        String county,
        String park,
        @Nullable String block,
        SupplyStage stage,
        @Nullable BigDecimal areaMu,
        boolean isIdle,
        boolean demo) {}

package org.parkatlas.land.output;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a firm reports of a year.
 *
 * @param figures       those that are known, the land among them
 * @param leasedFloorM2 floor that it leases, null where that is not known
 * @param demo          whether it is synthetic (演示数据)
 */
public record FirmReturn(
        String id,
        String firm,
        FirmGroup group,
        Map<Figure, BigDecimal> figures,
        @Nullable BigDecimal leasedFloorM2,
        List<Land> land,
        String source,
        boolean demo) {

    public FirmReturn {
        figures = Map.copyOf(figures);
        land = List.copyOf(land);
    }

    /** The same with another value for a figure; reported land rows stay as they were reported. */
    public FirmReturn with(Figure figure, BigDecimal value) {
        var changed = new EnumMap<Figure, BigDecimal>(Figure.class);
        changed.putAll(figures);
        changed.put(figure, value);
        return new FirmReturn(id, firm, group, changed, leasedFloorM2, land, source, demo);
    }
}

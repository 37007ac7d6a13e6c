package org.parkatlas.land.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.platform.spi.SqlFile;
import org.springframework.stereotype.Service;

/** Looks single parcels up, for those who keep them for somebody. */
@Service
public class LedgerPlots {

    private static final String FIND = SqlFile.read(LedgerPlots.class, "find-plots");
    private static final String FREE = SqlFile.read(LedgerPlots.class, "list-free-plots");

    private final Readings readings;

    LedgerPlots(Readings readings) {
        this.readings = readings;
    }

    /** The parcels of these ids that the reader sees, in no order. */
    public List<Plot> find(Viewer viewer, Collection<String> ids) {
        return readings.read(
                viewer,
                reading -> reading.jdbc()
                        .sql(FIND)
                        .param("ids", ids.toArray(String[]::new))
                        .query((row, index) -> plot(row))
                        .list());
    }

    /**
     * Parcels that could be handed to somebody, the largest first: ready for supply and not yet supplied (达到供地条件，未供应).
     *
     * @param park  only of this one, null for all
     * @param least 亩, null for any area
     */
    public List<Plot> listFree(Viewer viewer, @Nullable String park, @Nullable Double least, int limit) {
        return readings.read(
                viewer,
                reading -> reading.jdbc()
                        .sql(FREE)
                        .param("park", park)
                        .param("least_mu", least)
                        .param("limit", limit)
                        .query((row, index) -> plot(row))
                        .list());
    }

    private static Plot plot(ResultSet row) throws SQLException {
        var parcel = LedgerRows.parcel(row);
        var day = row.getObject("today", LocalDate.class);
        return new Plot(
                parcel.id(),
                parcel.code(),
                row.getString("county_code"),
                row.getString("park_id"),
                parcel.block(),
                parcel.stage(),
                Optional.ofNullable(parcel.registeredM2())
                        .map(area -> LedgerArea.of(area).areaMu())
                        .orElse(null),
                IdleClock.of(parcel, day).filter(clock -> clock.isFull(day)).isPresent(),
                row.getBoolean("demo"));
    }
}

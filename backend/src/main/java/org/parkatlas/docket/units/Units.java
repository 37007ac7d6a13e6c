package org.parkatlas.docket.units;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.platform.spi.TextArrays;
import org.springframework.stereotype.Component;

/** The organisations of joint meetings, as the packs have them. */
@Component
public class Units {

    private static final String LIST = SqlFile.read(Units.class, "list-units");

    private final Readings readings;

    Units(Readings readings) {
        this.readings = readings;
    }

    /** All of them: the office first, then in the order of the notice. */
    public List<Unit> list() {
        return readings.read(
                Viewer.PUBLIC,
                reading -> reading.jdbc().sql(LIST).query(Units::unit).list());
    }

    /** That of this id; empty where the packs have none any more. */
    public Optional<Unit> find(String id) {
        return list().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    private static Unit unit(ResultSet row, int index) throws SQLException {
        return new Unit(
                row.getString("id"),
                row.getString("plan_id"),
                row.getString("name"),
                row.getString("name_en"),
                TextArrays.list(row, "parts"),
                TextArrays.list(row, "county_codes"),
                row.getBoolean("office"));
    }
}

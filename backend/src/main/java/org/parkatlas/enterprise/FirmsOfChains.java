package org.parkatlas.enterprise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;

import org.parkatlas.identity.Reading;
import org.parkatlas.industry.ChainFirms;
import org.parkatlas.names.EnglishName;
import org.parkatlas.platform.spi.SqlFile;
import org.springframework.stereotype.Component;

/** Tells chains which of their firms the reader sees, and where these are. */
@Component
class FirmsOfChains implements ChainFirms {

    private static final String FIND_PLACES = SqlFile.read(FirmsOfChains.class, "find-places");

    @Override
    public Firms find(Reading reading, Collection<String> ids) {
        var seen = new HashSet<String>();
        var places = new ArrayList<FirmPlace>();
        reading.jdbc().sql(FIND_PLACES).param("ids", ids.toArray(String[]::new)).query(row -> {
            seen.add(row.getString("firm"));
            if (row.getString("id") != null) {
                places.add(new FirmPlace(
                        row.getString("firm"),
                        row.getString("kind"),
                        row.getString("id"),
                        row.getString("name"),
                        EnglishName.of(row),
                        row.getBoolean("inferred")));
            }
        });
        return new Firms(seen, places);
    }
}

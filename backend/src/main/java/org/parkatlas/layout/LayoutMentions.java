package org.parkatlas.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.parkatlas.identity.Reading;
import org.parkatlas.park.ParkMentions;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.region.CountyMentions;
import org.springframework.stereotype.Repository;

/** Tells which layout elements name a park or a county. */
@Repository
class LayoutMentions implements ParkMentions, CountyMentions {

    private static final String FIND = SqlFile.read(LayoutMentions.class, "find-mentions");

    @Override
    public List<String> listNaming(Reading reading, String park) {
        return reading.jdbc()
                .sql("SELECT id FROM layout_element WHERE park_ids @> ARRAY[:park::text] ORDER BY ord, id")
                .param("park", park)
                .query(String.class)
                .list();
    }

    @Override
    public Map<String, List<String>> listNaming(Reading reading, Collection<String> counties) {
        var named = new HashMap<String, List<String>>();
        reading.jdbc().sql(FIND).param("codes", counties.toArray(String[]::new)).query(row -> {
            named.computeIfAbsent(row.getString("code"), any -> new ArrayList<>())
                    .add(row.getString("id"));
        });
        return named;
    }
}

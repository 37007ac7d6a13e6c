package org.parkatlas.landcheck.overlay;

import java.time.Instant;
import java.time.ZoneOffset;

import org.parkatlas.geo.GeoShape;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is asked of the layers.
 *
 * @param line   the red line with the points that its edges go through
 * @param county code (GB/T 2260) of the county whose layers are asked
 * @param moment as of when
 */
public record Subject(GeoShape line, String county, Instant moment) {

    JdbcClient.StatementSpec ask(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql)
                .param("line", line.toEwkb())
                .param("county", county)
                .param("moment", moment.atOffset(ZoneOffset.UTC));
    }
}

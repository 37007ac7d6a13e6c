package org.parkatlas.landcheck.batch;

import java.util.LinkedHashMap;
import java.util.Map;

import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

/** What the themes with a rule are called, by their ids and in their order. */
@Component
class ThemeNames {

    private final Readings readings;

    ThemeNames(Readings readings) {
        this.readings = readings;
    }

    /** All of them; they are no secret. */
    Map<String, Wording> list() {
        return readings.read(Viewer.PUBLIC, reading -> {
            var names = new LinkedHashMap<String, Wording>();
            reading.jdbc().sql("""
                            SELECT theme.id, theme.name, theme.name_en
                            FROM published.land_rule AS rule
                            JOIN published.control_theme AS theme ON theme.id = rule.theme
                            ORDER BY theme.ord, theme.id
                            """).query(row -> {
                names.put(row.getString("id"), new Wording(row.getString("name"), row.getString("name_en")));
            });
            return names;
        });
    }
}

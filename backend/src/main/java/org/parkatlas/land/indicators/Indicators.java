package org.parkatlas.land.indicators;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.parkatlas.identity.Reading;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.platform.spi.TextArrays;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The indicators that the packs define. */
@Component
public class Indicators {

    private static final String LIST = SqlFile.read(Indicators.class, "list-indicators");
    private static final TypeReference<List<Indicator.Benchmark>> BENCHMARKS = new TypeReference<>() {};

    private final JsonMapper json;

    Indicators(JsonMapper json) {
        this.json = json;
    }

    /** All of them, in their order. */
    public List<Indicator> list(Reading reading) {
        return reading.jdbc().sql(LIST).query(this::indicator).list();
    }

    private Indicator indicator(ResultSet row, int index) throws SQLException {
        return new Indicator(
                row.getString("id"),
                new Wording(row.getString("name"), row.getString("name_en")),
                Operation.of(row.getString("operation")),
                Indicator.NamedTerm.of(Term.of(row.getString("numerator"))),
                Indicator.NamedTerm.of(Term.of(row.getString("denominator"))),
                IndicatorUnit.of(row.getString("unit")),
                row.getString("standard"),
                row.getInt("year"),
                row.getBoolean("checked"),
                TextArrays.list(row, "park_types"),
                json.readValue(row.getString("benchmarks"), BENCHMARKS));
    }
}

package org.parkatlas.catalog.query.cql;

import java.nio.charset.StandardCharsets;

import org.parkatlas.catalog.query.Filter;
import org.parkatlas.catalog.query.Queryables;
import org.parkatlas.geo.crs.Projections;
import org.parkatlas.geo.crs.ReferenceSystem;
import org.parkatlas.problem.InvalidParameter;
import org.springframework.stereotype.Component;

/** Reads filters in both encodings of CQL2, within limits that keep reading and answering them cheap. */
@Component
public class FilterReader {

    /** Bytes of one filter. */
    static final int LONGEST = 4096;

    /** Levels of brackets, or of operators in operators. */
    static final int DEEPEST = 32;

    private final Projections projections;

    FilterReader(Projections projections) {
        this.projections = projections;
    }

    /** The encodings (OGC 21-065r2, clauses 8 and 9). */
    public enum Language {
        CQL2_TEXT("cql2-text"),
        CQL2_JSON("cql2-json");

        private final String parameter;

        Language(String parameter) {
            this.parameter = parameter;
        }

        /** The value of {@code filter-lang}. */
        public String parameter() {
            return parameter;
        }
    }

    /**
     * The filter that {@code text} says.
     *
     * @param system what the coordinates in it are, in the axis order of that system
     * @throws InvalidParameter naming the parameter filter, if it cannot be read, names what is not queryable, compares
     *     what cannot be compared, or exceeds a limit
     */
    public Filter read(String text, Language language, Queryables queryables, ReferenceSystem system) {
        if (text.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw FilterFault.of("filter 超过 %d 字节。", "filter is longer than %d bytes.", LONGEST);
        }
        var predicates = new Predicates(queryables);
        var geometries = new FilterGeometries(system, projections);
        return switch (language) {
            case CQL2_TEXT -> CqlText.read(text, predicates, geometries);
            case CQL2_JSON -> CqlJson.read(text, predicates, geometries);
        };
    }

    static void requireShallow(int depth) {
        if (depth > DEEPEST) {
            throw FilterFault.of("filter 嵌套超过 %d 层。", "filter is nested more than %d levels deep.", DEEPEST);
        }
    }
}

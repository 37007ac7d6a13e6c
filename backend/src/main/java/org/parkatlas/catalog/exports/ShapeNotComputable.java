package org.parkatlas.catalog.exports;

import java.util.regex.Pattern;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;
import org.springframework.jdbc.UncategorizedSQLException;

/** PostGIS cannot compute a shape that was asked for, in this reference system or against this filter: 422. */
public final class ShapeNotComputable extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("shape-not-computable", 422, new Wording("图形无法计算", "A shape cannot be computed"));

    /** The state of all errors of PostGIS, and of PostgreSQL's own mistakes (PostgreSQL, appendix A). */
    private static final String INTERNAL_ERROR = "XX000";

    /** What PostGIS says of them, unless GEOS was interrupted: then the time was over, not the shape wrong. */
    private static final Pattern POSTGIS = Pattern.compile(
            "(?!.*interrupt).*(GEOS|Topology|transform|proj_|lwgeom|geometry).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private ShapeNotComputable() {
        super(
                TYPE,
                new Wording(
                        "所选图形中有的不能换算到该参考系，或不能与筛选图形比较；换一个 crs，或改用更简单的筛选图形。",
                        "One of the selected shapes cannot be brought into the reference system, or be compared with the shape "
                                + "of the filter; take another crs, or a simpler shape in the filter."));
    }

    /**
     * The failure itself, to be thrown.
     *
     * @throws ShapeNotComputable if PostGIS failed with a shape
     */
    static UncategorizedSQLException explained(UncategorizedSQLException failed) {
        var cause = failed.getSQLException();
        if (cause != null
                && INTERNAL_ERROR.equals(cause.getSQLState())
                && POSTGIS.matcher(String.valueOf(cause.getMessage())).matches()) {
            throw new ShapeNotComputable();
        }
        return failed;
    }
}

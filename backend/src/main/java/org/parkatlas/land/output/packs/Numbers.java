package org.parkatlas.land.output.packs;

import org.jspecify.annotations.Nullable;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.problem.Wording;

/** Numbers of rows within limits. */
final class Numbers {

    private Numbers() {}

    /** A number that is more than nothing. */
    static double positive(PackRow row, String column) {
        var number = row.decimal(column);
        if (!(number > 0)) {
            row.reject(column, new Wording("应大于 0。", "must be more than 0."));
        }
        return number;
    }

    /** The same, or null where the cell is empty. */
    static @Nullable Double positiveOrEmpty(PackRow row, String column) {
        return row.optional(column) == null ? null : positive(row, column);
    }

    /** The number, which is refused where it is less than nothing. */
    static @Nullable Double notNegative(PackRow row, String column, @Nullable Double number) {
        if (number != null && number < 0) {
            row.reject(column, new Wording("不能小于 0。", "must not be less than 0."));
        }
        return number;
    }
}

package org.parkatlas.catalog.query;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.crs.ReferenceSystem;
import org.parkatlas.lists.Paging;
import org.parkatlas.problem.InvalidParameter;

/**
 * Which part of the selected objects is wanted.
 *
 * @param system in which geometries are read
 * @param offset how many objects are left out at the beginning of the part; up to {@link #LARGEST_OFFSET}
 */
public record PageQuery(SortOrder order, ReferenceSystem system, Paging paging, int offset) {

    /** Objects that are left out are read all the same; as many are ordered within hundredths of a second. */
    public static final int LARGEST_OFFSET = 10_000;

    /** Besides the values of the sort keys a cursor holds the order itself and the id. */
    private static final int FIXED_KEYS = 2;

    /**
     * The part that the parameters {@code limit} and {@code cursor} name.
     *
     * @throws InvalidParameter if the limit is not positive, or the cursor is not one of ours for this order
     */
    public static PageQuery of(
            SortOrder order, ReferenceSystem system, @Nullable Integer limit, @Nullable String cursor) {
        var paging = Paging.of(limit, cursor, order.keys().size() + FIXED_KEYS);
        if (cursor != null && !order.text().equals(paging.after(0))) {
            throw Paging.unknownCursor();
        }
        return new PageQuery(order, system, paging, 0);
    }

    /** The part that begins so many objects later. */
    public PageQuery skipping(int objects) {
        return new PageQuery(order, system, paging, objects);
    }
}

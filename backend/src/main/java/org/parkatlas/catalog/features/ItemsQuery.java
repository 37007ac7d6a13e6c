package org.parkatlas.catalog.features;

import java.math.BigInteger;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.ogc.OgcRequest;
import org.parkatlas.catalog.query.OfferedSystems;
import org.parkatlas.catalog.query.PageQuery;
import org.parkatlas.catalog.query.Queryables;
import org.parkatlas.catalog.query.Selection;
import org.parkatlas.catalog.query.SortOrder;
import org.parkatlas.catalog.query.parameters.SelectionReader;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.lists.Paging;
import org.parkatlas.problem.InvalidParameter;
import org.parkatlas.problem.Wording;

/**
 * What a request for items asks for.
 *
 * @param selection which objects
 * @param page      which part of them, in which order and reference system
 */
record ItemsQuery(Selection selection, PageQuery page) {

    static final String CRS = "crs";
    static final String LIMIT = "limit";
    static final String SORTBY = "sortby";

    /** Parameters besides those that select. */
    static final Set<String> OTHERS =
            Set.of(LIMIT, OgcRequest.OFFSET, OgcRequest.CURSOR, CRS, SORTBY, OgcRequest.FORMAT, OgcRequest.LANGUAGE);

    private static final Pattern DIGITS = Pattern.compile("\\+?[0-9]{1,100}");
    private static final BigInteger LARGEST = BigInteger.valueOf(Paging.LARGEST);
    private static final BigInteger LARGEST_OFFSET = BigInteger.valueOf(PageQuery.LARGEST_OFFSET);

    /**
     * Reads all parameters of a request.
     *
     * @throws InvalidParameter naming those that are unknown, or the first whose value cannot be used
     */
    static ItemsQuery of(FeatureType type, OgcRequest request, SelectionReader selections) {
        var queryables = new Queryables(type, request.viewer());
        var selection = selections.read(queryables, request.given(), OTHERS);
        var order = SortOrder.of(request.given(SORTBY), queryables);
        var system = OfferedSystems.get(CRS, request.given(CRS));
        var limit = limit(request.given(LIMIT));
        var page = PageQuery.of(order, system, limit, request.given(OgcRequest.CURSOR));
        return new ItemsQuery(selection, page.skipping(offset(request.given(OgcRequest.OFFSET))));
    }

    /** What some clients count pages by; a cursor goes as far as anybody likes and costs the same everywhere. */
    private static int offset(@Nullable String text) {
        if (text == null) {
            return 0;
        }
        if (!DIGITS.matcher(text).matches() || new BigInteger(text).compareTo(LARGEST_OFFSET) > 0) {
            throw new InvalidParameter(
                    OgcRequest.OFFSET,
                    Wording.of(
                            "offset 应为 0 至 %1$d 的整数；更远的对象请沿 next 链接取得。",
                            "offset is a whole number from 0 to %1$d; what comes later is reached by the links next.",
                            PageQuery.LARGEST_OFFSET));
        }
        return new BigInteger(text).intValueExact();
    }

    /** A larger limit than there is means the largest (OGC 17-069r4, 7.15.2). */
    private static @Nullable Integer limit(@Nullable String text) {
        if (text == null) {
            return null;
        }
        if (!DIGITS.matcher(text).matches()) {
            throw new InvalidParameter(
                    LIMIT, new Wording("limit 应为 1 至 1000 的整数。", "limit is a whole number from 1 to 1000."));
        }
        return new BigInteger(text).min(LARGEST).intValueExact();
    }
}

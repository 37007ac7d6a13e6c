package org.parkatlas.proximity;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.parkatlas.lists.Paging;
import org.parkatlas.problem.InvalidParameter;
import org.parkatlas.problem.Wording;

/**
 * The sort key after which a page begins: rounded distance, kind, id; all null for the first page.
 *
 * @param distanceM metres, rounded to the centimetre
 */
record NearCursor(
        @Nullable Double distanceM,
        @Nullable String kind,
        @Nullable String id) {

    /** How many parts the key has. */
    static final int KEYS = 3;

    private static final Pattern DISTANCE = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,2})?");
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+");

    static NearCursor of(Paging paging) {
        var distance = paging.after(0);
        var kind = paging.after(1);
        var id = paging.after(2);
        if (distance == null || kind == null || id == null) {
            return new NearCursor(null, null, null);
        }
        if (!DISTANCE.matcher(distance).matches()
                || !NAME.matcher(kind).matches()
                || !NAME.matcher(id).matches()) {
            throw new InvalidParameter(
                    "cursor", new Wording("cursor 应取自上一页的 next。", "cursor is taken from next of the page before."));
        }
        return new NearCursor(Double.valueOf(distance), kind, id);
    }

    static List<String> keyOf(NearbyObject item) {
        return List.of(Double.toString(item.distanceM()), item.kind(), item.id());
    }
}

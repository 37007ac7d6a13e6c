package org.parkatlas.landcheck.batch;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.parkatlas.lists.Paging;

/** Which part of the list of batches is asked for. */
record BatchQuery(@Nullable Integer limit, @Nullable String cursor) {

    /** Which part of the list. */
    Paging paging() {
        return Paging.of(limit, cursor, 2);
    }

    /** The same for the store. */
    BatchStore.Wanted wanted(Set<String> counties) {
        var paging = paging();
        return new BatchStore.Wanted(counties, paging.momentAfter(0), paging.idAfter(1), paging.oneMore());
    }

    /** What the next page begins after. */
    static List<String> keyOf(StoredBatch batch) {
        return List.of(batch.created().toString(), batch.id().toString());
    }
}

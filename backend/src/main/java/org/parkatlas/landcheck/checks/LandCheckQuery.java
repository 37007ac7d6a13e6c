package org.parkatlas.landcheck.checks;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.parkatlas.lists.Paging;

/** Which part of the list of checks is asked for. */
record LandCheckQuery(@Nullable Integer limit, @Nullable String cursor) {

    /** Which part of the list. */
    Paging paging() {
        return Paging.of(limit, cursor, 2);
    }

    /** The same for the store. */
    LandCheckStore.Wanted wanted(Set<String> counties) {
        var paging = paging();
        return new LandCheckStore.Wanted(counties, paging.momentAfter(0), paging.idAfter(1), paging.oneMore());
    }

    /** What the next page begins after. */
    static List<String> keyOf(LandCheckItem.Row check) {
        return List.of(check.checkedAt().toString(), check.id());
    }
}

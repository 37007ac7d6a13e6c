package org.parkatlas.stewardship.changes;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.parkatlas.lists.Paging;
import org.parkatlas.problem.InvalidParameter;

import io.swagger.v3.oas.annotations.Parameter;

/** Which change sets are asked for. */
record ChangeSetQuery(
        @Parameter(description = "状态：draft、in_review、returned、accepted、published", example = "in_review") @Nullable
        String state,

        @Parameter(description = "县区代码", example = "441426") @Nullable
        String county,

        @Parameter(description = "要素类型", example = "parcels") @Nullable
        String kind,

        @Nullable Integer limit,
        @Nullable String cursor) {

    /** No kind is called so. */
    private static final String NO_KIND = "";

    /** Which part of the list. */
    Paging paging() {
        return Paging.of(limit, cursor, 2);
    }

    /**
     * The same for the store.
     *
     * @param counties only of these, if there are any
     * @param onlyKind the one kind that is there for whoever asks, null for all
     */
    ChangeStore.Wanted wanted(Set<String> counties, @Nullable String onlyKind) {
        if (state != null && ChangeState.find(state).isEmpty()) {
            throw InvalidParameter.unknownValue("state", state);
        }
        var paging = paging();
        var wantedKind = onlyKind == null || kind == null || kind.equals(onlyKind) ? kind : NO_KIND;
        return new ChangeStore.Wanted(
                null,
                counties,
                state,
                county,
                wantedKind == null ? onlyKind : wantedKind,
                paging.momentAfter(0),
                paging.idAfter(1),
                paging.oneMore());
    }

    /** What the next page begins after. */
    static List<String> keyOf(StoredChangeSet set) {
        return List.of(set.created().toString(), set.id().toString());
    }
}

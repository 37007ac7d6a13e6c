package org.parkatlas.catalog.search;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.parkatlas.lists.Paging;
import org.parkatlas.problem.InvalidParameter;
import org.parkatlas.problem.Wording;

/** The sort key after which a page of hits begins; all null for the first page. */
record SearchCursor(
        @Nullable Integer rank,
        @Nullable String shown,
        @Nullable String kind,
        @Nullable String id) {

    /** How many parts the key has. */
    static final int KEYS = 4;

    private static final Pattern RANK = Pattern.compile("[0-9]{1,9}");
    private static final Pattern ID = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)?");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    static SearchCursor of(Paging paging) {
        var rank = paging.after(0);
        var shown = paging.after(1);
        var kind = paging.after(2);
        var id = paging.after(3);
        if (rank == null || shown == null || kind == null || id == null) {
            return new SearchCursor(null, null, null, null);
        }
        if (!RANK.matcher(rank).matches() || CONTROL.matcher(shown).find() || !isId(kind) || !isId(id)) {
            throw new InvalidParameter(
                    "cursor", new Wording("cursor 应取自上一页的 next。", "cursor is taken from next of the page before."));
        }
        return new SearchCursor(Integer.valueOf(rank), shown, kind, id);
    }

    /** The parameters of search.sql. */
    Map<String, @Nullable Object> values() {
        var values = new HashMap<String, @Nullable Object>();
        values.put("after_rank", rank);
        values.put("after_shown", shown);
        values.put("after_kind", kind);
        values.put("after_id", id);
        return values;
    }

    /** Whether this has the form of an id or a kind. */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }
}

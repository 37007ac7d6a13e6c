package org.parkatlas.docket.items;

import org.jspecify.annotations.Nullable;

/**
 * What an item is about.
 *
 * @param reference {@code kind:id}
 * @param label     as it was called when it was named
 * @param park      in which it lies, null where it lies in none or that is not known
 * @param county    code of the county in which it lies, null where that is not known
 */
public record Place(
        String reference,
        String label,
        @Nullable String park,
        @Nullable String county) {

    /** {@code kind:id} of what its mark stands at on a map: its park, else its county. */
    public @Nullable String anchor() {
        return park != null ? "park:" + park : county != null ? "county:" + county : null;
    }
}

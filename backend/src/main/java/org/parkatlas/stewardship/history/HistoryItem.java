package org.parkatlas.stewardship.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.parkatlas.problem.Wording;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A version of an object.
 *
 * @param version   from 1; numbers rise with time
 * @param valid     the days on which it counts
 * @param changeSet that made it; null where a pack did, or for readers who do not work with change sets
 * @param pack      whose rows it is among
 * @param post      that began the change set, null where {@code changeSet} is
 * @param deleted   whether the object was gone when it ended
 */
@Schema(name = "HistoryItem")
record HistoryItem(
        int version,
        Known known,
        Valid valid,
        @Nullable String changeSet,
        String pack,
        @Nullable String post,
        boolean deleted) {

    /**
     * Days on which something counts.
     *
     * @param from null where nothing says so
     * @param to   null where nothing says so
     */
    @Schema(name = "HistoryValid")
    record Valid(@Nullable LocalDate from, @Nullable LocalDate to) {}

    /**
     * The versions, the newest first, with what may be said of change sets.
     *
     * @param posts that began change sets, by the ids of those that may be told
     */
    static List<HistoryItem> list(List<ObjectVersion> versions, Map<UUID, Wording> posts, Locale language) {
        var items = new ArrayList<HistoryItem>();
        ObjectVersion later = null;
        for (var version : versions) {
            var ended = version.known().to();
            var deleted =
                    ended != null && (later == null || later.known().from().isAfter(ended));
            var changeSet = version.changeSet();
            items.add(item(version, changeSet == null ? null : posts.get(changeSet), deleted, language));
            later = version;
        }
        return items;
    }

    private static HistoryItem item(ObjectVersion version, @Nullable Wording post, boolean deleted, Locale language) {
        return new HistoryItem(
                version.version(),
                version.known(),
                new Valid(version.validFrom(), version.validTo()),
                post == null ? null : String.valueOf(version.changeSet()),
                version.pack(),
                post == null ? null : post.in(language),
                deleted);
    }
}

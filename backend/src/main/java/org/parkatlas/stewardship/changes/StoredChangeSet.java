package org.parkatlas.stewardship.changes;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.parkatlas.problem.Wording;

/**
 * A change set as it stands in the database.
 *
 * @param kind     id of the feature type whose objects it changes
 * @param county   code of the county whose objects they are
 * @param version  counts its steps, from 1
 * @param author   account that began it
 * @param post     what that post was called then
 * @param editors  accounts that changed anything in it
 * @param imported the upload that it was made from, null for none
 * @param job      the job that publishes it or was to, null for none
 * @param demo     whether it is synthetic (演示数据)
 * @param rows     how many objects it adds, changes and removes
 * @param events   its steps, the first being its beginning
 */
record StoredChangeSet(
        UUID id,
        String kind,
        String county,
        String title,
        ChangeState state,
        int version,
        String author,
        Wording post,
        Set<String> editors,
        @Nullable String imported,
        @Nullable String job,
        Instant created,
        boolean demo,
        Rows rows,
        List<Event> events) {

    /** How many objects are added, changed and removed. */
    record Rows(long added, long changed, long deleted) {}

    /**
     * A step that was taken.
     *
     * @param post who took it, as the post was called then
     * @param from null at the beginning
     * @param note what was said to it, null for nothing
     */
    record Event(
            Instant at,
            Wording post,
            @Nullable ChangeState from,
            ChangeState to,
            @Nullable String note) {}

    StoredChangeSet {
        editors = Set.copyOf(editors);
        events = List.copyOf(events);
    }

    /** What the log calls it. */
    String object() {
        return "change-set:" + id;
    }

    /** How many objects it touches. */
    long size() {
        return rows.added() + rows.changed() + rows.deleted();
    }

    /** The step that brought it here. */
    Event last() {
        return events.get(events.size() - 1);
    }
}

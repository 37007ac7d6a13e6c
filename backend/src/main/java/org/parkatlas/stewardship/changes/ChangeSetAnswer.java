package org.parkatlas.stewardship.changes;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.stewardship.checks.Finding;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A change set as a post sees it.
 *
 * @param id         UUID
 * @param kind       id of the feature type whose objects it changes
 * @param countyCode code of the county whose objects they are
 * @param version    counts its steps, from 1; to be said with the next one
 * @param rows       how many objects it adds, changes and removes
 * @param imported   the upload that it was made from, null for none
 * @param job        the job that publishes it or was to, for whoever decided; null where none does
 * @param demo       whether it is synthetic (演示数据)
 * @param events     its steps, the first being its beginning
 * @param checks     what whoever reviews should know; none in a list, and none of what is published
 * @param may        the steps that can follow, and whether this post may take them
 */
@Schema(name = "ChangeSet")
record ChangeSetAnswer(
        String id,
        @Schema(example = "parcels") String kind,
        String countyCode,
        String title,
        ChangeState state,
        int version,
        StoredChangeSet.Rows rows,
        Post author,
        @JsonProperty("import") @Nullable String imported,
        @Nullable String job,
        Instant createdAt,
        boolean demo,
        List<Event> events,
        List<Check> checks,
        List<May> may) {

    /** A post (岗位), as it was called then. */
    @Schema(name = "ChangeSetPost")
    record Post(String post) {}

    /**
     * A step that was taken.
     *
     * @param from null at the beginning
     * @param note what was said to it, null for nothing
     */
    @Schema(name = "ChangeSetEvent")
    record Event(
            Instant at,
            String post,
            @Nullable ChangeState from,
            ChangeState to,
            @Nullable String note) {}

    /**
     * What a check found.
     *
     * @param check what was looked at
     */
    @Schema(name = "ChangeSetCheck")
    record Check(
            @Schema(allowableValues = {"valid", "overlaps", "inside", "approved-area", "accuracy", "rows"})
            String check,

            Finding.Verdict verdict,
            String text) {}

    /**
     * A step that can follow.
     *
     * @param reason why this post does not take it, null where it may
     */
    @Schema(name = "ChangeSetStep")
    record May(ChangeState to, boolean allowed, @Nullable Reason reason) {}

    /** Why a step is not for a post: the code of the problem that it would be answered with, and what that says. */
    @Schema(name = "ChangeSetReason")
    record Reason(@Schema(example = "OWN_CHANGE") String code, String text) {}

    /** What this post sees, in this language. */
    static ChangeSetAnswer of(StoredChangeSet set, List<Finding> found, SignedIn asking, Locale language) {
        return new ChangeSetAnswer(
                set.id().toString(),
                set.kind(),
                set.county(),
                set.title(),
                set.state(),
                set.version(),
                set.rows(),
                new Post(set.post().in(language)),
                set.imported(),
                set.job(),
                set.created(),
                set.demo(),
                set.events().stream().map(event -> said(event, language)).toList(),
                found.stream()
                        .map(it -> new Check(it.check(), it.verdict(), it.text().in(language)))
                        .toList(),
                Step.after(set.state()).stream()
                        .map(step -> may(step, set, asking, language))
                        .toList());
    }

    private static Event said(StoredChangeSet.Event event, Locale language) {
        return new Event(event.at(), event.post().in(language), event.from(), event.to(), event.note());
    }

    private static May may(Step step, StoredChangeSet set, SignedIn asking, Locale language) {
        var refusal = step.refusal(asking, set);
        var reason = refusal.map(it -> new Reason(it.type().code(), it.detail().in(language)));
        return new May(step.to(), refusal.isEmpty(), reason.orElse(null));
    }
}

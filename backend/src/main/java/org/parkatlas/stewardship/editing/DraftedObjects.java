package org.parkatlas.stewardship.editing;

import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.identity.Viewer;
import org.parkatlas.stewardship.posts.Entrants;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import io.swagger.v3.oas.annotations.media.Schema;

/** Objects on their way to publication, for whoever asks of what is published what is about to change. */
@Repository
class DraftedObjects {

    private static final String LIST = """
            SELECT drafted.object_id, change_set.id, change_set.state,
                   coalesce(drafted.cells ->> 'target', drafted.cells ->> 'project', drafted.cells ->> 'parkId',
                            drafted.cells ->> 'park_id') AS about
            FROM parkatlas.change_row AS drafted
            JOIN parkatlas.change_set ON change_set.id = drafted.change_set
            WHERE change_set.kind = :kind AND change_set.state <> 'published'
                AND (:park::text IS NULL OR :park IN (drafted.cells ->> 'parkId', drafted.cells ->> 'park_id'))
                AND (:everywhere OR change_set.county_code = ANY (:counties::text[]))
            ORDER BY drafted.object_id, change_set.created_at DESC, change_set.id
            LIMIT 1000
            """;

    private final JdbcClient desk;

    DraftedObjects(@Qualifier("desk") DataSource desk) {
        this.desk = JdbcClient.create(desk);
    }

    /**
     * An object of a change set.
     *
     * @param about     id of the target, project or park that it is about, null where it names none
     * @param changeSet its id
     */
    @Schema(name = "DraftedObject")
    record Drafted(
            @Schema(example = "meijiang-yuan-land-price") String objectId,
            @Schema(example = "meijiang-yuan") @Nullable String about,
            String changeSet,

            @Schema(allowableValues = {"draft", "in_review", "returned", "accepted"})
            String state) {}

    /** Those of one kind, in one park or anywhere, that the post may see, by id; of one object those of the newest change set first. */
    List<Drafted> list(SignedIn post, String kind, @Nullable String park) {
        return Entrants.maySee(post, kind) ? list(post.counties(), kind, park) : List.of();
    }

    private List<Drafted> list(Set<String> counties, String kind, @Nullable String park) {
        return desk.sql(LIST)
                .param("kind", kind)
                .param("park", park)
                .param("everywhere", counties.contains(Viewer.ALL))
                .param("counties", counties.toArray(String[]::new))
                .query((row, index) -> new Drafted(
                        row.getString("object_id"),
                        row.getString("about"),
                        row.getString("id"),
                        row.getString("state")))
                .list();
    }
}

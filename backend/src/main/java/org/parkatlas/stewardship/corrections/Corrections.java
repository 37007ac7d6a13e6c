package org.parkatlas.stewardship.corrections;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.parkatlas.identity.Readings;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.identity.Viewer;
import org.parkatlas.identity.audit.Act;
import org.parkatlas.identity.audit.Action;
import org.parkatlas.identity.audit.AuditLog;
import org.parkatlas.lists.Counted;
import org.parkatlas.lists.Page;
import org.parkatlas.lists.RowId;
import org.parkatlas.problem.InvalidBody;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Service;

/** What the public says is wrong with objects, and what the posts of their counties answer. */
@Service
class Corrections {

    private final CorrectionStore store;
    private final CorrectedObjects objects;
    private final Readings readings;
    private final CorrectionProperties properties;
    private final AuditLog log;

    Corrections(
            CorrectionStore store,
            CorrectedObjects objects,
            Readings readings,
            CorrectionProperties properties,
            AuditLog log) {
        this.store = store;
        this.objects = objects;
        this.readings = readings;
        this.properties = properties;
        this.log = log;
    }

    /**
     * Keeps what somebody says is wrong.
     *
     * @throws InvalidBody        if there is no such object for the sender
     * @throws TooManyCorrections if too many wait for an answer
     */
    Correction take(Viewer sender, CorrectionForm form) {
        var object = objects.find(sender, form.object())
                .orElseThrow(() -> new InvalidBody("/object", Wording.of("没有 %s。", "There is no %s.", form.object())));
        var id = store.insert(object, form, properties.most()).orElseThrow(TooManyCorrections::new);
        return get(sender, id.toString());
    }

    /**
     * The correction of this id, as everybody sees it who sees its object.
     *
     * @throws CorrectionNotFound if there is none
     */
    Correction get(Viewer viewer, String id) {
        var known = RowId.find(id).orElseThrow(CorrectionNotFound::new);
        return readings.read(
                        viewer,
                        reading -> reading.jdbc()
                                .sql("SELECT * FROM correction WHERE id = :id")
                                .param("id", known)
                                .query((row, index) -> CorrectionStore.published(row))
                                .optional())
                .orElseThrow(CorrectionNotFound::new);
    }

    /** What was answered about an object {@code kind:id}, the newest first, a hundred at most. */
    List<Correction> answered(Viewer viewer, String object) {
        var colon = object.indexOf(':');
        return readings.read(
                viewer,
                reading -> reading.jdbc()
                        .sql("""
                        SELECT * FROM correction
                        WHERE object_kind = :kind AND object_id = :id AND answered_at IS NOT NULL
                        ORDER BY answered_at DESC, id
                        LIMIT 100
                        """)
                        .param("kind", object.substring(0, colon))
                        .param("id", object.substring(colon + 1))
                        .query((row, index) -> CorrectionStore.published(row))
                        .list());
    }

    /** What was sent of objects in the counties of a post, the newest first. */
    Page<Correction> queue(SignedIn post, CorrectionQuery query) {
        return Counted.page(store.list(query.wanted(post)), query.paging(), CorrectionQuery::keyOf);
    }

    /**
     * Answers, once and for everybody who sees the object.
     *
     * @throws CorrectionNotFound if there is none for this post
     * @throws CorrectionAnswered if somebody has answered it
     */
    Correction answer(SignedIn post, String id, AnswerForm form) {
        var asked = find(post, id);
        store.inTransaction(() -> {
            if (!store.answer(asked.id(), form, post.id())) {
                throw new CorrectionAnswered(find(post, id));
            }
            note(post, Action.CORRECTION_ANSWER, asked.id());
        });
        return find(post, id);
    }

    /**
     * Removes what should not have been sent: abuse, or what says things of a person.
     *
     * @throws CorrectionNotFound if there is none for this post
     */
    void remove(SignedIn post, String id) {
        var asked = find(post, id);
        store.inTransaction(() -> {
            store.remove(asked.id());
            note(post, Action.CORRECTION_REMOVAL, asked.id());
        });
    }

    private void note(SignedIn post, Action action, UUID id) {
        log.add(Act.done(post.id(), action).to("correction:" + id));
    }

    private Correction find(SignedIn post, String id) {
        var known = RowId.find(id).orElseThrow(CorrectionNotFound::new);
        return store.list(CorrectionQuery.ALL.wanted(post).only(known)).stream()
                .map(Counted::item)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(CorrectionNotFound::new);
    }
}

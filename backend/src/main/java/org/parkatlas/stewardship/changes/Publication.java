package org.parkatlas.stewardship.changes;

import java.util.UUID;

import org.parkatlas.identity.SignedIn;
import org.parkatlas.identity.audit.Act;
import org.parkatlas.identity.audit.Action;
import org.parkatlas.identity.audit.AuditLog;
import org.parkatlas.intake.spi.EnteredRows;
import org.parkatlas.intake.spi.EnteredSet;
import org.parkatlas.intake.spi.Entry;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

/**
 * Publishes change sets: rows, derived rows, versions of the data, the step itself and the entry in the log are one
 * transaction, so that everybody sees all of it or nothing.
 */
@Component
public class Publication {

    private final ChangeSets changeSets;
    private final EnteredRows entered;
    private final AuditLog log;
    private final JsonMapper json;

    Publication(ChangeSets changeSets, EnteredRows entered, AuditLog log, JsonMapper json) {
        this.changeSets = changeSets;
        this.entered = entered;
        this.log = log;
        this.json = json;
    }

    /**
     * Publishes the change set if the form may take that step with it as it is when nobody else can change it.
     *
     * @throws ChangeSetMoved     if somebody took a step since this was decided
     * @throws BaseVersionChanged if it was drafted from versions that are no longer published
     * @throws RowsRefused        if its section does not accept its rows any more
     */
    public void publish(SignedIn post, UUID id, TransitionForm form) {
        entered.enter(
                entry -> store(post, id, form, entry),
                (entry, set) ->
                        log.add(Act.done(post.id(), Action.CHANGE_SET_PUBLISH).to(set.object()), entry.owner()));
    }

    /** Whether this step has been taken. */
    public boolean isDone(UUID id, TransitionForm form) {
        return changeSets
                .stored(id)
                .filter(set -> set.state() == form.to() && set.version() == form.version() + 1)
                .isPresent();
    }

    private StoredChangeSet store(SignedIn post, UUID id, TransitionForm form, Entry entry) {
        var store = new ChangeStore(entry.owner(), json);
        if (!store.lock(id)) {
            throw new ChangeSetNotFound();
        }
        var set = ChangeSets.seen(post, store.find(id));
        var step = Transitions.decide(post, set, form);
        storeRows(set, entry);
        store.move(set, step, post, form.said());
        return set;
    }

    private void storeRows(StoredChangeSet set, Entry entry) {
        var entering = new EnteredSet(set.id(), changeSets.section(set.kind()), set.demo());
        var rows = new RowStore(entry.owner(), json);
        var moved = rows.findMoved(set.id(), entering.section());
        if (!moved.isEmpty()) {
            throw new BaseVersionChanged(moved);
        }
        var rejections = entry.put(entering, taker -> rows.forEachStored(set.id(), row -> taker.accept(row.source())));
        if (!rejections.isEmpty()) {
            throw new RowsRefused(rejections);
        }
        entry.delete(entering, rows.removed(set.id()));
    }
}

package org.parkatlas.stewardship.changes;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.identity.Viewer;
import org.parkatlas.identity.audit.Act;
import org.parkatlas.identity.audit.Action;
import org.parkatlas.identity.audit.AuditLog;
import org.parkatlas.intake.spi.EditableSection;
import org.parkatlas.intake.spi.EnteredRows;
import org.parkatlas.lists.Counted;
import org.parkatlas.lists.Page;
import org.parkatlas.lists.RowId;
import org.parkatlas.problem.InvalidBody;
import org.parkatlas.problem.Wording;
import org.parkatlas.stewardship.posts.Entrants;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import tools.jackson.databind.json.JsonMapper;

/** The change sets of the counties for which a post works; there are no others for it. */
@Service
public class ChangeSets {

    private final JdbcClient desk;
    private final TransactionTemplate transaction;
    private final ChangeStore store;
    private final EnteredRows entered;
    private final AuditLog log;

    ChangeSets(@Qualifier("desk") DataSource desk, JsonMapper json, EnteredRows entered, AuditLog log) {
        this.desk = JdbcClient.create(desk);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(desk));
        this.store = new ChangeStore(this.desk, json);
        this.entered = entered;
        this.log = log;
    }

    /**
     * What a new change set is about.
     *
     * @param kind     id of the feature type whose objects it changes
     * @param county   code (GB/T 2260) of the county whose objects they are
     * @param imported the upload that it is made from, null for none
     * @param note     why it is begun, null for nothing
     */
    public record Beginning(
            String kind,
            String county,
            String title,
            @Nullable String imported,
            @Nullable String note) {

        /** One that is about what its title says. */
        public static Beginning of(String kind, String county, String title) {
            return new Beginning(kind, county, title, null, null);
        }
    }

    /** Begins one without rows. */
    StoredChangeSet begin(SignedIn author, Beginning beginning) {
        return get(author, begin(author, beginning, id -> {}));
    }

    /** What fills a new change set, at the desk and in the transaction that begins it. */
    @FunctionalInterface
    public interface Filling {

        /** Puts rows into the change set of this id. */
        void fill(UUID id);
    }

    /**
     * Begins one, and tells its id.
     *
     * @throws InvalidBody if its kind is not entered row by row, or the post does not work for its county
     * @throws NotYourTurn if posts of other roles enter its kind
     */
    public UUID begin(SignedIn author, Beginning beginning, Filling filling) {
        section(beginning.kind());
        requireEntrant(author, beginning.kind());
        if (!worksFor(author, beginning.county())) {
            throw new InvalidBody(
                    "/countyCode", Wording.of("本岗位不负责 %s。", "This post does not work for %s.", beginning.county()));
        }
        var id = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            store.insert(new ChangeStore.New(id, beginning, author.id()));
            filling.fill(id);
            log.add(Act.done(author.id(), Action.CHANGE_SET_CREATE).to("change-set:" + id));
        });
        return id;
    }

    private static void requireEntrant(SignedIn post, String kind) {
        if (!Entrants.mayEnter(post, kind)) {
            throw NotYourTurn.toEnter();
        }
    }

    /** The section of a kind that is entered row by row. */
    EditableSection section(String kind) {
        return entered.find(kind)
                .orElseThrow(() -> new InvalidBody(
                        "/kind", Wording.of("应为 %s 之一。", "is one of %s.", String.join(", ", entered.kinds()))));
    }

    /** None for those who work for all. */
    private static Set<String> countiesOf(SignedIn post) {
        var counties = post.counties();
        return counties.contains(Viewer.ALL) ? Set.of() : counties;
    }

    /** Whether the post works for this county. */
    static boolean worksFor(SignedIn post, String county) {
        var counties = post.counties();
        return counties.contains(Viewer.ALL) || counties.contains(county);
    }

    /**
     * The one of this id.
     *
     * @throws ChangeSetNotFound if there is none for this post
     */
    StoredChangeSet get(SignedIn asking, String id) {
        return get(asking, RowId.find(id).orElseThrow(ChangeSetNotFound::new));
    }

    private StoredChangeSet get(SignedIn asking, UUID id) {
        return seen(asking, store.find(id));
    }

    /** The one of this id, whosever it is. */
    Optional<StoredChangeSet> stored(UUID id) {
        return store.find(id);
    }

    /** Notes the job that is to take the last step, within {@link #withLock}. */
    void noteJob(StoredChangeSet set, String job) {
        store.noteJob(set.id(), job);
    }

    /** The same in another transaction, such as the one that publishes. */
    static StoredChangeSet seen(SignedIn asking, Optional<StoredChangeSet> found) {
        return found.filter(set -> worksFor(asking, set.county()) && Entrants.maySee(asking, set.kind()))
                .orElseThrow(ChangeSetNotFound::new);
    }

    /** Those that are asked for, the newest first. */
    Page<StoredChangeSet> list(SignedIn asking, ChangeSetQuery query) {
        var wanted = query.wanted(countiesOf(asking), Entrants.onlyKind(asking));
        return Counted.page(store.list(wanted), query.paging(), ChangeSetQuery::keyOf);
    }

    /**
     * Changes one that is open, while nobody else does.
     *
     * @throws ChangeSetMoved if its rows can be changed no more
     */
    void edit(SignedIn editor, String id, Runnable work) {
        withLock(editor, id, set -> {
            requireEntrant(editor, set.kind());
            if (!set.state().isOpen()) {
                throw new ChangeSetMoved(set.last());
            }
            work.run();
        });
    }

    /** What is done with a change set while nobody else changes it. */
    @FunctionalInterface
    interface Work {

        void on(StoredChangeSet set);
    }

    /** Does this at the desk while nobody else changes the change set. */
    void withLock(SignedIn post, String id, Work work) {
        var known = get(post, id);
        transaction.executeWithoutResult(status -> {
            if (!store.lock(known.id())) {
                throw new ChangeSetNotFound();
            }
            work.on(get(post, known.id()));
        });
    }

    /** Notes who changed something in it, within {@link #edit}. */
    void noteEdit(StoredChangeSet set, SignedIn editor) {
        store.noteEditor(set.id(), editor.id());
    }

    /** Notes that it changes something synthetic, within {@link #edit}: what is made of that is synthetic too. */
    void markDemo(UUID id) {
        store.markDemo(id);
    }

    /** Takes a step with it, within {@link #withLock}. */
    void move(StoredChangeSet set, Step step, SignedIn post, @Nullable String note) {
        store.move(set, step, post, note);
        log.add(Act.done(post.id(), step.action()).to(set.object()));
    }

    /**
     * Removes one that is open, with its rows.
     *
     * @throws NotYourTurn if somebody else began it
     */
    void delete(SignedIn author, String id) {
        withLock(author, id, set -> {
            if (!set.state().isOpen()) {
                throw new ChangeSetMoved(set.last());
            }
            if (!set.author().equals(author.id())) {
                throw NotYourTurn.toDelete();
            }
            store.delete(set.id());
            log.add(Act.done(author.id(), Action.CHANGE_SET_DELETE).to(set.object()));
        });
    }

    /** The posts that began change sets of counties for which this post works, by the ids of those. */
    public Map<UUID, Wording> authors(SignedIn asking, Collection<UUID> ids) {
        return store.authors(ids, countiesOf(asking));
    }

    /** Statements of the desk; within {@link #edit} in its transaction. */
    JdbcClient desk() {
        return desk;
    }
}

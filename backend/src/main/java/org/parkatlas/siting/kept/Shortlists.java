package org.parkatlas.siting.kept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import org.parkatlas.identity.SignedIn;
import org.parkatlas.identity.audit.Act;
import org.parkatlas.identity.audit.Action;
import org.parkatlas.identity.audit.AuditLog;
import org.parkatlas.lists.RowId;
import org.parkatlas.problem.InvalidBody;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Service;

/** Keeps the shortlists of each account, and shows them to nobody else. */
@Service
class Shortlists {

    private final ShortlistStore store;
    private final KeptParks parks;
    private final AuditLog log;

    Shortlists(ShortlistStore store, KeptParks parks, AuditLog log) {
        this.store = store;
        this.parks = parks;
        this.log = log;
    }

    /** Those of the post, changed last first. */
    List<Shortlist> list(SignedIn post) {
        return shown(post, store.list(post.id()));
    }

    private Shortlist get(SignedIn post, UUID id) {
        var row = store.find(post.id(), id).orElseThrow(ShortlistNotFound::new);
        return shown(post, List.of(row)).get(0);
    }

    /** A park that is no longer there for the post is left out. */
    private List<Shortlist> shown(SignedIn post, List<ShortlistStore.Row> rows) {
        var sites = store.sites(rows.stream().map(ShortlistStore.Row::id).toList());
        var names = parks.find(
                post, sites.stream().map(ShortlistStore.SiteRow::park).toList());
        var kept = new HashMap<UUID, List<Shortlist.Kept>>();
        for (var site : sites) {
            var park = names.get(site.park());
            if (park != null) {
                kept.computeIfAbsent(site.shortlist(), any -> new ArrayList<>()).add(park.keptWith(site.note()));
            }
        }
        return rows.stream()
                .map(row -> new Shortlist(
                        row.id().toString(),
                        row.name(),
                        row.client(),
                        row.changed(),
                        row.version(),
                        kept.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** Keeps a new one. */
    Shortlist add(SignedIn post, ShortlistForm form) {
        check(post, form);
        var id = store.inTransaction(() -> {
            var made = store.insert(post.id(), form);
            note(post, made);
            return made;
        });
        return get(post, id);
    }

    /**
     * Replaces one as a whole.
     *
     * @throws ShortlistNotFound if the post has none of this id
     * @throws ShortlistChanged  if it has another version by now
     */
    Shortlist replace(SignedIn post, String id, ShortlistForm form) {
        var version = form.version();
        if (version == null) {
            throw new InvalidBody(
                    "/version",
                    new Wording("version 不能缺少：写明改的是哪一版。", "version must not be missing: it says what is changed."));
        }
        check(post, form);
        var now = find(post, id);
        store.inTransaction(() -> {
            if (!store.replace(now.id(), version, form)) {
                throw new ShortlistChanged(find(post, id).version());
            }
            note(post, now.id());
            return now;
        });
        return get(post, now.id());
    }

    /** Removes one. */
    void remove(SignedIn post, String id) {
        var now = find(post, id);
        store.inTransaction(() -> {
            store.remove(now.id());
            note(post, now.id());
            return now;
        });
    }

    /** Every park is there for the post, and stands once. */
    private void check(SignedIn post, ShortlistForm form) {
        var known = parks.find(
                post, form.sites().stream().map(ShortlistForm.Site::parkId).toList());
        var seen = new HashSet<String>();
        for (int i = 0; i < form.sites().size(); i++) {
            var park = form.sites().get(i).parkId();
            if (!known.containsKey(park)) {
                throw new InvalidBody(
                        "/sites/%d/parkId".formatted(i), Wording.of("没有 id 为 %s 的园区。", "No park has the id %s.", park));
            }
            if (!seen.add(park)) {
                throw new InvalidBody(
                        "/sites/%d/parkId".formatted(i), Wording.of("%s 已经在里面。", "%s is in it already.", park));
            }
        }
    }

    private ShortlistStore.Row find(SignedIn post, String id) {
        return RowId.find(id).flatMap(known -> store.find(post.id(), known)).orElseThrow(ShortlistNotFound::new);
    }

    private void note(SignedIn post, UUID id) {
        log.add(Act.done(post.id(), Action.SHORTLIST_CHANGE).to("shortlist:" + id), store.desk());
    }
}

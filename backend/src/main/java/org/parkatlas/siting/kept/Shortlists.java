package org.parkatlas.siting.kept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.parkatlas.identity.SignedIn;
import org.parkatlas.identity.audit.Act;
import org.parkatlas.identity.audit.Action;
import org.parkatlas.identity.audit.AuditLog;
import org.parkatlas.lists.RowId;
import org.parkatlas.problem.InvalidBody;
import org.parkatlas.problem.Wording;
import org.parkatlas.siting.SiteCards;
import org.springframework.stereotype.Service;

/** Keeps the shortlists of each account, and shows them to nobody else. */
@Service
class Shortlists {

    private final ShortlistStore store;
    private final SiteCards cards;
    private final AuditLog log;

    Shortlists(ShortlistStore store, SiteCards cards, AuditLog log) {
        this.store = store;
        this.cards = cards;
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

    /** A site that is no longer there for the post says so. */
    private List<Shortlist> shown(SignedIn post, List<ShortlistStore.Row> rows) {
        var sites = store.sites(rows.stream().map(ShortlistStore.Row::id).toList());
        var labels = cards.labels(
                post, sites.stream().map(ShortlistStore.SiteRow::site).toList());
        var kept = new HashMap<UUID, List<Shortlist.Kept>>();
        for (var site : sites) {
            kept.computeIfAbsent(site.shortlist(), any -> new ArrayList<>())
                    .add(Shortlist.Kept.of(site.site(), labels.get(site.site()), site.note()));
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
        check(post, form, Set.of());
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
        var now = find(post, id);
        check(
                post,
                form,
                store.sites(List.of(now.id())).stream()
                        .map(ShortlistStore.SiteRow::site)
                        .collect(Collectors.toSet()));
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

    /**
     * Every site is there for the post, and stands once.
     *
     * @param kept those that were in it, which may be gone by now
     */
    private void check(SignedIn post, ShortlistForm form, Set<String> kept) {
        var known = cards.labels(
                post,
                form.sites().stream().flatMap(it -> Stream.ofNullable(it.key())).toList());
        var seen = new HashSet<String>();
        for (int i = 0; i < form.sites().size(); i++) {
            var site = form.sites().get(i);
            var pointer = "/sites/%d/%s".formatted(i, site.property());
            var key = site.key();
            if (key == null) {
                throw new InvalidBody(
                        "/sites/%d/site".formatted(i),
                        new Wording("site 和 parkId 写一个。", "One of site and parkId is given."));
            }
            if (!known.containsKey(key) && !kept.contains(key)) {
                throw new InvalidBody(
                        pointer,
                        Wording.of(
                                "没有 %s：没有这个园区、区块或可供地块，或不归本岗位的县。",
                                "There is no %s: no such park, block or parcel ready for supply, or of another county.",
                                key));
            }
            if (!seen.add(key)) {
                throw new InvalidBody(pointer, Wording.of("%s 已经在里面。", "%s is in it already.", key));
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

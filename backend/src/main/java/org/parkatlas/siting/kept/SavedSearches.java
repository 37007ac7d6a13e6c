package org.parkatlas.siting.kept;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.identity.audit.Act;
import org.parkatlas.identity.audit.Action;
import org.parkatlas.identity.audit.AuditLog;
import org.parkatlas.lists.RowId;
import org.parkatlas.problem.InvalidBody;
import org.parkatlas.problem.ProblemEntry;
import org.parkatlas.problem.Wording;
import org.parkatlas.siting.Finder;
import org.parkatlas.siting.SearchForm;
import org.springframework.stereotype.Service;

/**
 * Keeps the searches of each account. When the data changed since one was asked last, it is asked again, once, as soon as
 * somebody wants to know: nothing runs while nobody looks.
 */
@Service
class SavedSearches {

    private static final int MOST = 50;

    private final SavedSearchStore store;
    private final Finder finder;
    private final KeptParks parks;
    private final AuditLog log;

    SavedSearches(SavedSearchStore store, Finder finder, KeptParks parks, AuditLog log) {
        this.store = store;
        this.finder = finder;
        this.parks = parks;
        this.log = log;
    }

    /** Those of the post, the newest first. */
    List<SavedSearch> list(SignedIn post) {
        var state = finder.state(post.viewer());
        return shown(
                post,
                store.list(post.id()).stream()
                        .map(row -> row.state().equals(state) ? row : asked(post, row, state))
                        .toList());
    }

    /** As it is in another state of the data. */
    private SavedSearchStore.Row asked(SignedIn post, SavedSearchStore.Row row, String state) {
        var hits = hits(post, row.search());
        var found = hits == null ? null : hits.sites();
        var now = hits == null ? state : hits.state();
        store.note(row.id(), found, now);
        return new SavedSearchStore.Row(row.id(), row.name(), row.search(), row.created(), row.seen(), found, now);
    }

    /** Null where something that it names is gone. */
    private Finder.@Nullable Hits hits(SignedIn post, SearchForm search) {
        try {
            return finder.hits(post.viewer(), post.readerOfReadyLand(), search);
        } catch (InvalidBody gone) {
            return null;
        }
    }

    private List<SavedSearch> shown(SignedIn post, List<SavedSearchStore.Row> rows) {
        var changed = rows.stream()
                .flatMap(row -> Stream.of(added(row), gone(row)).flatMap(List::stream))
                .toList();
        var names = parks.find(post, changed);
        return rows.stream()
                .map(row -> new SavedSearch(
                        row.id().toString(),
                        row.name(),
                        row.created(),
                        row.search(),
                        row.found() == null ? null : row.found().size(),
                        named(added(row), names),
                        named(gone(row), names)))
                .toList();
    }

    private static List<String> added(SavedSearchStore.Row row) {
        return row.found() == null ? List.of() : without(row.found(), row.seen());
    }

    private static List<String> gone(SavedSearchStore.Row row) {
        return row.found() == null ? List.of() : without(row.seen(), row.found());
    }

    private static List<String> without(List<String> all, Collection<String> some) {
        return all.stream().filter(id -> !some.contains(id)).toList();
    }

    private static List<SavedSearch.Park> named(List<String> ids, Map<String, KeptPark> names) {
        return ids.stream()
                .map(id -> {
                    var park = names.get(id);
                    return park == null
                            ? new SavedSearch.Park(id, id.substring(id.indexOf(':') + 1), null, null)
                            : new SavedSearch.Park(id, park.name(), park.shortName(), park.english());
                })
                .toList();
    }

    /**
     * Keeps a search that was just asked.
     *
     * @throws InvalidBody if it makes no sense, or the post keeps too many
     */
    SavedSearch add(SignedIn post, SavedSearchForm form) {
        if (store.list(post.id()).size() >= MOST) {
            throw new InvalidBody("", Wording.of("至多留 %d 个查找，先删一个。", "%d searches are kept at most.", MOST));
        }
        var hits = asked(post, form);
        var id = store.inTransaction(() -> {
            var made = store.insert(post.id(), form, hits);
            note(post, made);
            return made;
        });
        return get(post, id.toString());
    }

    private Finder.Hits asked(SignedIn post, SavedSearchForm form) {
        try {
            return finder.hits(post.viewer(), post.readerOfReadyLand(), form.search());
        } catch (InvalidBody wrong) {
            throw new InvalidBody(wrong.entries().stream()
                    .map(it -> ProblemEntry.ofPointer("/search" + it.pointer(), it.message()))
                    .toList());
        }
    }

    /**
     * Takes what it found for looked at.
     *
     * @throws SavedSearchNotFound if the post has none of this id
     */
    SavedSearch open(SignedIn post, String id) {
        store.open(find(post, id).id());
        return get(post, id);
    }

    /** Removes one. */
    void remove(SignedIn post, String id) {
        var row = find(post, id);
        store.inTransaction(() -> {
            store.remove(row.id());
            note(post, row.id());
            return row;
        });
    }

    private SavedSearch get(SignedIn post, String id) {
        return shown(post, List.of(find(post, id))).get(0);
    }

    private SavedSearchStore.Row find(SignedIn post, String id) {
        return RowId.find(id).flatMap(known -> store.find(post.id(), known)).orElseThrow(SavedSearchNotFound::new);
    }

    private void note(SignedIn post, UUID id) {
        log.add(Act.done(post.id(), Action.SAVED_SEARCH_CHANGE).to("saved-search:" + id), store.desk());
    }
}

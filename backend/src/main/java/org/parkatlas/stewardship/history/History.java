package org.parkatlas.stewardship.history;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.Role;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.identity.Viewer;
import org.parkatlas.intake.spi.EnteredRows;
import org.parkatlas.problem.InvalidBody;
import org.parkatlas.problem.Wording;
import org.parkatlas.stewardship.changes.ChangeSets;
import org.parkatlas.stewardship.changes.DraftRow;
import org.parkatlas.stewardship.changes.Drafting;
import org.parkatlas.stewardship.changes.RowForm;
import org.springframework.stereotype.Service;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The versions of objects, and how an older one comes back: as a change set like any other. */
@Service
class History {

    private final VersionReader versions;
    private final ChangeSets changeSets;
    private final Drafting drafting;
    private final EnteredRows entered;
    private final JsonMapper json;

    History(VersionReader versions, ChangeSets changeSets, Drafting drafting, EnteredRows entered, JsonMapper json) {
        this.versions = versions;
        this.changeSets = changeSets;
        this.drafting = drafting;
        this.entered = entered;
        this.json = json;
    }

    /**
     * What an object is and was, the newest first.
     *
     * @throws HistoryNotFound if there is and was none for this viewer
     */
    List<HistoryItem> list(Viewer viewer, String kind, String id, Locale language) {
        var found = versions.list(viewer, versions.kind(viewer, kind), id);
        if (found.isEmpty()) {
            throw HistoryNotFound.ofObject();
        }
        return HistoryItem.list(found, posts(found), language);
    }

    /** Change sets are for posts that work with them. */
    private Map<UUID, Wording> posts(List<ObjectVersion> found) {
        var sets = found.stream()
                .map(ObjectVersion::changeSet)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return SignedIn.current()
                .filter(History::worksWithChangeSets)
                .map(post -> changeSets.authors(post, sets))
                .orElse(Map.of());
    }

    private static boolean worksWithChangeSets(SignedIn post) {
        return post.may(Role.STEWARD) || post.may(Role.REVIEWER) || post.may(Role.PUBLISHER);
    }

    private @Nullable JsonNode shapeOf(ObjectVersion version) {
        var geometry = version.geometry();
        return geometry == null ? null : json.readTree(geometry);
    }

    /** What a restoration asks for. */
    record Wish(String kind, String id, int version, String note) {}

    /**
     * Begins a change set that makes an object what it was, and tells its id.
     *
     * @throws HistoryNotFound if there is no such version
     * @throws InvalidBody     if its section does not accept it any more
     */
    UUID restore(SignedIn author, Wish wish) {
        var kind = versions.kind(author.viewer(), wish.kind());
        var old =
                versions.find(author.viewer(), kind, wish.id(), wish.version()).orElseThrow(HistoryNotFound::ofVersion);
        var stored = entered.stored(kind.section(), wish.id());
        var action = stored.isPresent() ? DraftRow.Action.CHANGE : DraftRow.Action.ADD;
        var form = RowForm.restoring(kind.section(), old.cells(), shapeOf(old), action);
        var title = "恢复第 %d 版：%s".formatted(wish.version(), wish.id());
        var county = drafting.countyOf(author, wish.kind(), wish.id(), form);
        return drafting.begin(
                author, new ChangeSets.Beginning(wish.kind(), county, title, null, wish.note()), wish.id(), form);
    }
}

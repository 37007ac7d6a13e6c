package org.parkatlas.stewardship.changes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.intake.spi.CheckedRow;
import org.parkatlas.intake.spi.EditableSection;
import org.parkatlas.intake.spi.EnteredRows;
import org.parkatlas.intake.spi.StoredRow;
import org.parkatlas.lists.Page;
import org.parkatlas.lists.Paging;
import org.parkatlas.problem.InvalidBody;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Service;

import tools.jackson.databind.json.JsonMapper;

/** What change sets do to single objects, checked as rows of packs are. */
@Service
public class Drafting {

    private final ChangeSets changeSets;
    private final EnteredRows entered;
    private final RowStore store;

    Drafting(ChangeSets changeSets, EnteredRows entered, JsonMapper json) {
        this.changeSets = changeSets;
        this.entered = entered;
        this.store = new RowStore(changeSets.desk(), json);
    }

    /** A row, and what its section finds wrong with it now. */
    record Checked(DraftRow row, CheckedRow check) {}

    /** Rows by the ids of their objects. */
    Page<Checked> list(SignedIn asking, String id, Paging paging) {
        var set = changeSets.get(asking, id);
        var rows = store.list(set.id(), paging.after(0), paging.oneMore());
        var checked = checked(changeSets.section(set.kind()), rows);
        return paging.page(checked, set.size(), it -> List.of(it.row().objectId()));
    }

    private List<Checked> checked(EditableSection section, List<DraftRow> rows) {
        var check = entered.checkOf(section);
        return rows.stream()
                .map(row -> {
                    var said = check.check(row.source());
                    return new Checked(row, row.action() == DraftRow.Action.DELETE ? removed(said) : said);
                })
                .toList();
    }

    /** Nothing is wrong with the cells of an object that goes. */
    private static CheckedRow removed(CheckedRow check) {
        return new CheckedRow(check.objectId(), List.of(), List.of());
    }

    /**
     * Puts what is to become of an object into a change set.
     *
     * @throws InvalidBody        if its section refuses it, it is of another county, or a changed value names no source
     * @throws BaseVersionChanged if another version is published than it was made from
     * @throws ChangeSetMoved     if the change set is no draft any more
     */
    DraftRow put(SignedIn editor, String id, String objectId, RowForm form) {
        var set = changeSets.get(editor, id);
        var sound = sound(set.kind(), set.county(), objectId, form);
        changeSets.edit(editor, id, () -> {
            changeSets.noteEdit(set, editor);
            put(set.id(), sound);
        });
        return store.find(set.id(), objectId).orElseThrow(ChangeSetNotFound::row);
    }

    /**
     * Puts a new object into a change set, whose id follows from what its row says.
     *
     * @throws InvalidBody    if its section refuses it, it is of another county, it is there already, or a value names no source
     * @throws ChangeSetMoved if the change set is no draft any more
     */
    DraftRow add(SignedIn editor, String id, RowForm form) {
        if (form.action() != DraftRow.Action.ADD) {
            throw new InvalidBody(
                    "/action",
                    new Wording(
                            "应为 add；修改和删除用对象自己的地址。", "is add; objects are changed and deleted at their own address."));
        }
        var set = changeSets.get(editor, id);
        var check = entered.checkOf(changeSets.section(set.kind())).check(form.source(""));
        requireAccepted(check);
        return put(editor, id, check.objectId(), form);
    }

    /**
     * Begins a change set that does this to an object, and tells its id.
     *
     * @throws InvalidBody if its section refuses it, or it is of another county
     */
    public UUID begin(SignedIn author, ChangeSets.Beginning beginning, String objectId, RowForm form) {
        var sound = sound(beginning.kind(), beginning.county(), objectId, form);
        return changeSets.begin(author, beginning, id -> put(id, sound));
    }

    /**
     * The row of an object in a change set.
     *
     * @throws ChangeSetNotFound if there is none for this post
     */
    public DraftRow get(SignedIn asking, String id, String objectId) {
        return store.find(changeSets.get(asking, id).id(), objectId).orElseThrow(ChangeSetNotFound::row);
    }

    /**
     * Code of a county in which the object of a row lies and for which the post works.
     *
     * @throws InvalidBody       if its section refuses the row
     * @throws ChangeSetNotFound if the post works for none of its counties
     */
    public String countyOf(SignedIn post, String kind, String objectId, RowForm form) {
        var check = entered.checkOf(changeSets.section(kind)).check(form.source(objectId));
        requireAccepted(check);
        return check.counties().stream()
                .filter(county -> ChangeSets.worksFor(post, county))
                .findFirst()
                .orElseThrow(ChangeSetNotFound::new);
    }

    /** The kind of objects that a change set changes. */
    public String kindOf(SignedIn asking, String id) {
        return changeSets.get(asking, id).kind();
    }

    /** A row in which nothing is wrong, and whether what it changes is synthetic. */
    private record Sound(DraftRow row, boolean ofDemo) {}

    private Sound sound(String kind, String county, String objectId, RowForm form) {
        var section = changeSets.section(kind);
        var stored = entered.stored(section, objectId);
        // what is another county's does not exist here, but its id is taken
        var seen = form.action() == DraftRow.Action.ADD
                ? stored
                : stored.filter(now -> now.counties().contains(county));
        var row = row(section, objectId, form, base(objectId, form, seen));
        if (row.action() != DraftRow.Action.DELETE) {
            var check = entered.checkOf(section);
            requireSound(county, row, check.check(row.source()));
            SourceCheck.require(row, stored.orElse(null), check);
        }
        return new Sound(row, stored.filter(StoredRow::demo).isPresent());
    }

    private void put(UUID set, Sound sound) {
        store.put(set, sound.row());
        if (sound.ofDemo()) {
            changeSets.markDemo(set);
        }
    }

    private static DraftRow row(EditableSection section, String objectId, RowForm form, @Nullable Integer base) {
        var sources = form.checkedSources();
        if (form.action() == DraftRow.Action.DELETE) {
            return new DraftRow(objectId, form.action(), base, Map.of(), null, null, sources);
        }
        var source = form.source(objectId);
        if ((source.geometry() != null) != section.hasShape()) {
            throw new InvalidBody(
                    "/geometry",
                    section.hasShape()
                            ? new Wording("不能缺少。", "must not be missing.")
                            : new Wording("这类对象没有图形。", "is not for objects of this kind, which have no shape."));
        }
        return new DraftRow(objectId, form.action(), base, source.cells(), source.geometry(), null, sources);
    }

    /** The version that the row is made from, null for a new object. */
    private static @Nullable Integer base(String objectId, RowForm form, Optional<StoredRow> stored) {
        var now = stored.map(StoredRow::version).orElse(null);
        if (form.action() == DraftRow.Action.ADD ? now != null : now == null) {
            throw new InvalidBody(
                    "/action",
                    now == null
                            ? new Wording(
                                    "没有已发布的这个对象，不能修改或删除。", "is for an object that is published, which this is not.")
                            : new Wording("已有这个对象，应为 change。", "must be change: there is such an object."));
        }
        var given = form.baseVersion();
        if (given != null && !given.equals(now)) {
            throw new BaseVersionChanged(List.of(new BaseVersionChanged.Moved(objectId, given, now)));
        }
        return now;
    }

    private static void requireSound(String county, DraftRow row, CheckedRow check) {
        requireAccepted(check);
        if (!check.objectId().equals(row.objectId())) {
            throw new InvalidBody(
                    "/cells",
                    Wording.of(
                            "按内容这个对象的 id 是 %s，与地址不符。",
                            "is of an object with the id %s, which is not that of the address.", check.objectId()));
        }
        requireCounty(county, check.counties());
    }

    private static void requireAccepted(CheckedRow check) {
        if (!check.rejections().isEmpty()) {
            throw new InvalidBody(
                    check.rejections().stream().map(RowForm::entry).toList());
        }
    }

    private static void requireCounty(String county, List<String> counties) {
        if (!counties.contains(county)) {
            throw new InvalidBody(
                    "/cells/countyCode",
                    Wording.of("这个变更只改 %s 的对象。", "is not %s, whose objects this change set changes.", county));
        }
    }

    /**
     * Takes an object out of a change set.
     *
     * @throws ChangeSetNotFound if it is not in it
     * @throws ChangeSetMoved    if the change set is no draft any more
     */
    void remove(SignedIn editor, String id, String objectId) {
        var set = changeSets.get(editor, id);
        changeSets.edit(editor, id, () -> {
            if (!store.remove(set.id(), objectId)) {
                throw ChangeSetNotFound.row();
            }
            changeSets.noteEdit(set, editor);
        });
    }
}

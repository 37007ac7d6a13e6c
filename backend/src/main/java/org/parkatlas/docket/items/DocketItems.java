package org.parkatlas.docket.items;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.parkatlas.docket.units.Member;
import org.parkatlas.docket.units.Members;
import org.parkatlas.docket.units.Unit;
import org.parkatlas.docket.units.Units;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.identity.audit.Act;
import org.parkatlas.identity.audit.Action;
import org.parkatlas.identity.audit.AuditLog;
import org.parkatlas.lists.Counted;
import org.parkatlas.lists.Page;
import org.parkatlas.lists.RowId;
import org.parkatlas.problem.InvalidBody;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Service;

/** The docket of the meeting that a member belongs to. Whatever is done to an item is in its history and in the log. */
@Service
public class DocketItems {

    private final ItemStore store;
    private final Members members;
    private final Units units;
    private final ItemPlaces places;
    private final Clauses clauses;
    private final AuditLog log;

    DocketItems(ItemStore store, Members members, Units units, ItemPlaces places, Clauses clauses, AuditLog log) {
        this.store = store;
        this.members = members;
        this.units = units;
        this.places = places;
        this.clauses = clauses;
        this.log = log;
    }

    /** What there is altogether. */
    record Overview(Member member, List<ItemStore.Count> counts) {

        Overview {
            counts = List.copyOf(counts);
        }
    }

    /** How many items there are at which step; none for a member without a unit. */
    Overview overview(SignedIn post) {
        var member = members.of(post);
        return new Overview(
                member, member.unit().map(it -> store.counts(it.plan())).orElse(List.of()));
    }

    /** Items by their numbers; none for a member without a unit. */
    Page<Seen> list(SignedIn post, ItemQuery query) {
        var member = members.of(post);
        var paging = query.paging();
        if (member.unit().isEmpty()) {
            return Page.whole(List.of());
        }
        var page = Counted.page(store.list(member.unit().get().plan(), query), paging, ItemQuery::keyOf);
        return new Page<>(seen(member, page.items()), page.total(), page.next());
    }

    /** All of the meeting that this member belongs to, by number, a thousand at most. */
    public List<Seen> all(Member member) {
        return member.unit()
                .map(unit -> seen(
                        member,
                        Counted.page(store.list(unit.plan(), ItemQuery.ALL), ItemQuery.ALL.paging(), ItemQuery::keyOf)
                                .items()))
                .orElse(List.of());
    }

    /**
     * The item of this id.
     *
     * @throws ItemNotFound if there is none for this member
     */
    Seen get(SignedIn post, String id) {
        var member = members.of(post);
        return seen(member, List.of(find(member, id))).get(0);
    }

    /** What was done to it and said of it, the newest first. */
    List<Entry> entries(SignedIn post, String id) {
        return store.entries(find(members.of(post), id).id());
    }

    /** Clauses that an item can be from. */
    List<SourceClause> clauses(SignedIn post) {
        return members.of(post).unit().map(it -> clauses.list(it.plan())).orElse(List.of());
    }

    /**
     * Collects an item (三（一）会前准备).
     *
     * @throws NotYourUnit if the unit collects nothing
     * @throws InvalidBody if something of it cannot be
     */
    Seen add(SignedIn post, ItemForm form) {
        var member = members.of(post);
        var unit = member.unit().orElseThrow(NotYourUnit::unseated);
        if (!unit.office() && !unit.isOfCounty()) {
            throw NotYourUnit.toCollect();
        }
        var content = content(member, unit, form);
        var county = unit.isOfCounty() ? unit.counties().get(0) : null;
        var id = store.inTransaction(() -> {
            var made = store.insert(unit.plan(), county, content, post.id());
            var entry = new ItemStore.NewEntry(Entry.Kind.MOVED, null, Step.COLLECTED, content.text(), null);
            store.add(made, entry, unit.name(), post.id());
            note(post, made);
            return made;
        });
        return get(post, id.toString());
    }

    /**
     * Changes what an item says.
     *
     * @throws NotYourUnit if it is not this unit's to change, or not any more
     * @throws ItemChanged if it has another version by now
     */
    Seen change(SignedIn post, String id, ItemForm form) {
        var version = form.version();
        if (version == null) {
            throw new InvalidBody(
                    "/version",
                    new Wording("version 不能缺少：写明改的是哪一版。", "version must not be missing: it says what is changed."));
        }
        var now = get(post, id);
        var unit = now.member().unit().orElseThrow(NotYourUnit::unseated);
        if (!now.mayEdit()) {
            throw NotYourUnit.toEdit();
        }
        var content = content(now.member(), unit, form);
        store.inTransaction(() -> {
            if (!store.change(now.item().id(), version, content)) {
                throw new ItemChanged(find(now.member(), id));
            }
            var entry = ItemStore.NewEntry.of(Entry.Kind.EDITED, content.title());
            store.add(now.item().id(), entry, unit.name(), post.id());
            note(post, now.item().id());
            return now;
        });
        return get(post, id);
    }

    private ItemStore.Content content(Member member, Unit unit, ItemForm form) {
        var source = form.source();
        var raisedBy = raisedBy(unit, form);
        if (source != null
                && clauses.find(source.documentId(), source.clauseId()).isEmpty()) {
            throw new InvalidBody(
                    "/source/clauseId",
                    Wording.of("%s 没有条款 %s。", "%s has no clause %s.", source.documentId(), source.clauseId()));
        }
        return new ItemStore.Content(
                form.kind(),
                form.title().strip(),
                form.text().strip(),
                raisedBy,
                source == null ? null : source.documentId(),
                source == null ? null : source.clauseId(),
                places.resolve(member, unit, form.places()));
    }

    /** A county's unit raises its own; the office names who did, or the clause. */
    private @Nullable String raisedBy(Unit unit, ItemForm form) {
        var raised = form.raisedBy();
        if (raised == null && form.source() == null) {
            throw new InvalidBody(
                    "/raisedBy",
                    new Wording("写明提出的单位，或出处的条款。", "Name the unit that raised it, or the clause it is from."));
        }
        if (raised != null) {
            requireUnit("/raisedBy", unit.plan(), raised);
        }
        if (raised != null && unit.isOfCounty() && !raised.equals(unit.id())) {
            throw new InvalidBody(
                    "/raisedBy", new Wording("县（市、区）只收集本单位提出的事项。", "A county collects what it raises itself."));
        }
        return raised;
    }

    private void requireUnit(String pointer, String plan, String id) {
        if (units.find(id).filter(it -> it.plan().equals(plan)).isEmpty()) {
            throw new InvalidBody(pointer, Wording.of("没有单位 %s。", "There is no unit %s.", id));
        }
    }

    /**
     * Takes a step.
     *
     * @throws NotYourUnit if it is not for this unit
     * @throws ItemChanged if it has another version by now
     * @throws InvalidBody if the step does not follow, or something is missing that it needs
     */
    Seen move(SignedIn post, String id, MoveForm form) {
        var now = get(post, id);
        var unit = now.member().unit().orElseThrow(NotYourUnit::unseated);
        if (!unit.office()) {
            throw NotYourUnit.toPrepare();
        }
        if (now.item().version() != form.version()) {
            throw new ItemChanged(now.item());
        }
        MoveRules.check(now.item(), form, LocalDate.now(Clock.CHINA));
        if (form.responsible() != null) {
            requireUnit("/responsible", unit.plan(), form.responsible());
        }
        store.inTransaction(() -> {
            if (!store.move(now.item().id(), form)) {
                throw new ItemChanged(find(now.member(), id));
            }
            var entry = new ItemStore.NewEntry(
                    Entry.Kind.MOVED, now.item().step(), form.to(), form.note().strip(), form.dueDay());
            store.add(now.item().id(), entry, unit.name(), post.id());
            note(post, now.item().id());
            return now;
        });
        return get(post, id);
    }

    /**
     * Notes what a unit says, or what the one in charge has done.
     *
     * @throws NotYourUnit if the unit is not in charge and reports
     */
    List<Entry> remark(SignedIn post, String id, RemarkForm form) {
        var now = get(post, id);
        var unit = now.member().unit().orElseThrow(NotYourUnit::unseated);
        if (form.entryKind() == Entry.Kind.REPORT && !now.mayReport()) {
            throw NotYourUnit.toReport();
        }
        store.inTransaction(() -> {
            var entry = ItemStore.NewEntry.of(form.entryKind(), form.text().strip());
            store.add(now.item().id(), entry, unit.name(), post.id());
            store.touch(now.item().id());
            note(post, now.item().id());
            return now;
        });
        return store.entries(now.item().id());
    }

    private List<Seen> seen(Member member, List<Item> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        var at = store.places(items.stream().map(Item::id).toList());
        var anchors = places.anchors(
                member.post().viewer(),
                at.values().stream().flatMap(List::stream).toList());
        var known = units.list().stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        var cited = items.stream().map(Item::plan).collect(Collectors.toSet()).stream()
                .flatMap(plan -> clauses.list(plan).stream())
                .collect(Collectors.toMap(
                        it -> it.documentId() + "/" + it.clauseId(), Function.identity(), (a, b) -> a));
        var today = LocalDate.now(Clock.CHINA);
        return items.stream()
                .map(item -> new Seen(
                        item,
                        at.getOrDefault(item.id(), List.of()),
                        anchors,
                        unitOf(known, item.raisedBy()),
                        unitOf(known, item.responsible()),
                        source(item, cited),
                        Clock.of(item.step(), item.due(), today),
                        member))
                .toList();
    }

    private static @Nullable Unit unitOf(Map<String, Unit> known, @Nullable String id) {
        return id == null ? null : known.get(id);
    }

    private static @Nullable SourceClause source(Item item, Map<String, SourceClause> cited) {
        if (item.documentId() == null || item.clauseId() == null) {
            return null;
        }
        return Optional.ofNullable(cited.get(item.documentId() + "/" + item.clauseId()))
                .orElse(new SourceClause(item.documentId(), item.clauseId(), null, null));
    }

    private void note(SignedIn post, UUID id) {
        log.add(Act.done(post.id(), Action.DOCKET_CHANGE).to("docket-item:" + id), store.desk());
    }

    private Item find(Member member, String id) {
        var known = RowId.find(id).orElseThrow(ItemNotFound::new);
        var plan = member.unit().map(Unit::plan).orElseThrow(ItemNotFound::new);
        return store.find(plan, known).stream().findFirst().orElseThrow(ItemNotFound::new);
    }
}

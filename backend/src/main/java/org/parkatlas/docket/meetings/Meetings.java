package org.parkatlas.docket.meetings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.parkatlas.docket.items.DocketItems;
import org.parkatlas.docket.items.NotYourUnit;
import org.parkatlas.docket.items.Seen;
import org.parkatlas.docket.units.Member;
import org.parkatlas.docket.units.Members;
import org.parkatlas.docket.units.Unit;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.identity.audit.Act;
import org.parkatlas.identity.audit.Action;
import org.parkatlas.identity.audit.AuditLog;
import org.parkatlas.lists.RowId;
import org.parkatlas.problem.InvalidBody;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Service;

/** Meetings, which the office prepares and members are given. */
@Service
class Meetings {

    private final MeetingStore store;
    private final DocketItems items;
    private final Members members;
    private final AuditLog log;

    Meetings(MeetingStore store, DocketItems items, Members members, AuditLog log) {
        this.store = store;
        this.items = items;
        this.members = members;
        this.log = log;
    }

    /**
     * A meeting with what is spoken of.
     *
     * @param items those of every part, in their order
     * @param all   everything on the docket, by number
     */
    record Prepared(Meeting meeting, Map<Part, List<Seen>> items, List<Seen> all, Member member) {

        Prepared {
            items = Map.copyOf(items);
            all = List.copyOf(all);
        }

        /** Those of a part, in their order. */
        List<Seen> itemsOf(Part part) {
            return items.getOrDefault(part, List.of());
        }
    }

    /** Those that the member sees, the latest first, without their agendas. */
    List<Meeting> list(SignedIn post) {
        var member = members.of(post);
        return member.unit().map(unit -> store.list(unit.plan(), unit.office())).orElse(List.of());
    }

    /**
     * The meeting of this id.
     *
     * @throws MeetingNotFound if there is none for this member
     */
    Prepared get(SignedIn post, String id) {
        var member = members.of(post);
        var meeting = find(member, id);
        var all = items.all(member);
        var known = all.stream().collect(Collectors.toMap(it -> it.item().id(), Function.identity()));
        var agenda = new EnumMap<Part, List<Seen>>(Part.class);
        meeting.agenda()
                .forEach((part, ids) -> agenda.put(
                        part,
                        ids.stream().filter(known::containsKey).map(known::get).toList()));
        return new Prepared(meeting, agenda, all, member);
    }

    /** The same for its papers, which the log tells. */
    Prepared take(SignedIn post, String id) {
        var prepared = get(post, id);
        log.add(Act.done(post.id(), Action.EXPORT).to(object(prepared.meeting().id())));
        return prepared;
    }

    /**
     * Prepares a meeting.
     *
     * @throws NotYourUnit if the unit is not the office
     */
    Prepared add(SignedIn post, MeetingForm form) {
        var unit = office(members.of(post));
        var id = store.inTransaction(() -> {
            var made = store.insert(unit.plan(), form, post.id());
            note(post, made);
            return made;
        });
        return get(post, id.toString());
    }

    /**
     * Changes when and how members meet.
     *
     * @throws MeetingChanged if it has another version by now
     */
    Prepared change(SignedIn post, String id, MeetingForm form) {
        return change(post, id, form.version(), (meeting, version) -> store.change(meeting.id(), version, form));
    }

    /**
     * Puts items on the agenda, by number.
     *
     * @throws InvalidBody    if there is no such item, or one is named twice
     * @throws MeetingChanged if it has another version by now
     */
    Prepared arrange(SignedIn post, String id, AgendaForm form) {
        var member = members.of(post);
        office(member);
        var known = items.all(member).stream()
                .collect(Collectors.toMap(
                        it -> it.item().number(), it -> it.item().id()));
        var named = new HashSet<Integer>();
        var agenda = new EnumMap<Part, List<UUID>>(Part.class);
        for (var part : Part.values()) {
            var numbers = form.numbersOf(part);
            var ids = new ArrayList<UUID>();
            for (int index = 0; index < numbers.size(); index++) {
                var number = numbers.get(index);
                var pointer = "/%s/%d".formatted(part.code(), index);
                var item = known.get(number);
                if (item == null) {
                    throw new InvalidBody(pointer, Wording.of("没有第 %d 项。", "There is no item %d.", number));
                }
                if (!named.add(number)) {
                    throw new InvalidBody(pointer, Wording.of("第 %d 项写了两次。", "Item %d is named twice.", number));
                }
                ids.add(item);
            }
            agenda.put(part, ids);
        }
        return change(post, id, form.version(), (meeting, version) -> store.arrange(meeting.id(), version, agenda));
    }

    /**
     * Gives members the meeting with its agenda.
     *
     * @throws MeetingChanged if it has another version by now
     */
    Prepared issue(SignedIn post, String id, int version) {
        return change(post, id, version, (meeting, now) -> store.issue(meeting.id(), now));
    }

    /** A change of a version; false where it is no more. */
    @FunctionalInterface
    private interface Change {
        boolean make(Meeting meeting, int version);
    }

    private Prepared change(SignedIn post, String id, @Nullable Integer version, Change work) {
        var member = members.of(post);
        var meeting = find(member, id);
        office(member);
        if (version == null) {
            throw new InvalidBody(
                    "/version",
                    new Wording("version 不能缺少：写明改的是哪一版。", "version must not be missing: it says what is changed."));
        }
        store.inTransaction(() -> {
            if (!work.make(meeting, version)) {
                throw new MeetingChanged(find(member, id));
            }
            note(post, meeting.id());
            return meeting;
        });
        return get(post, id);
    }

    /**
     * Removes a draft.
     *
     * @throws InvalidBody if members have it
     */
    void remove(SignedIn post, String id) {
        var member = members.of(post);
        var meeting = find(member, id);
        office(member);
        if (meeting.issued() != null) {
            throw new InvalidBody(
                    "/issuedAt", new Wording("已发给成员单位的会议不能删除。", "What members were given is not removed."));
        }
        store.inTransaction(() -> {
            store.remove(meeting.id());
            note(post, meeting.id());
            return meeting;
        });
    }

    private static Unit office(Member member) {
        return member.unit().filter(Unit::office).orElseThrow(NotYourUnit::toPrepare);
    }

    private Meeting find(Member member, String id) {
        var known = RowId.find(id).orElseThrow(MeetingNotFound::new);
        return member.unit()
                .flatMap(unit -> store.find(unit.plan(), unit.office(), known))
                .orElseThrow(MeetingNotFound::new);
    }

    private void note(SignedIn post, UUID id) {
        log.add(Act.done(post.id(), Action.DOCKET_MEETING).to(object(id)), store.desk());
    }

    private static String object(UUID id) {
        return "docket-meeting:" + id;
    }
}

package org.parkatlas.leads;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.identity.Viewer;
import org.parkatlas.identity.audit.Act;
import org.parkatlas.identity.audit.Action;
import org.parkatlas.identity.audit.AuditLog;
import org.parkatlas.land.ledger.LedgerPlots;
import org.parkatlas.land.ledger.Plot;
import org.parkatlas.land.ledger.PlotNotFound;
import org.parkatlas.land.ledger.PlotReserved;
import org.parkatlas.lists.Counted;
import org.parkatlas.lists.Page;
import org.parkatlas.lists.RowId;
import org.parkatlas.problem.InvalidBody;
import org.parkatlas.problem.Wording;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Leads of the counties that a post works for. Whatever is written of one is noted in the log. */
@Service
class Leads {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int MOST_PLOTS = 50;

    private final LeadStore store;
    private final LedgerPlots plots;
    private final Readings readings;
    private final AuditLog log;

    Leads(LeadStore store, LedgerPlots plots, Readings readings, AuditLog log) {
        this.store = store;
        this.plots = plots;
        this.readings = readings;
        this.log = log;
    }

    /**
     * A lead with what follows from it.
     *
     * @param plots its parcels, as they are now where they are still registered
     * @param days  since somebody last wrote something
     */
    record Seen(Lead lead, List<SeenPlot> plots, List<Clash> clashes, Staleness staleness, long days) {

        Seen {
            plots = List.copyOf(plots);
            clashes = List.copyOf(clashes);
        }
    }

    /** A parcel of a lead. */
    record SeenPlot(LeadPlot held, @Nullable Plot plot) {}

    /** Those of the post's counties, the ones first of which something was written last. */
    Page<Seen> list(SignedIn post, LeadQuery query) {
        var page = Counted.page(store.list(query.wanted(post.counties())), query.paging(), LeadQuery::keyOf);
        return new Page<>(seen(post, page.items()), page.total(), page.next());
    }

    /**
     * The lead of this id.
     *
     * @throws LeadNotFound if there is none for this post
     */
    Seen get(SignedIn post, String id) {
        return seen(post, List.of(find(post, id))).get(0);
    }

    /** What was noted of it, the newest first. */
    List<LeadNote> notes(SignedIn post, String id) {
        return store.notes(find(post, id).id());
    }

    /**
     * Keeps a new lead.
     *
     * @throws InvalidBody if its county is not one of the post's
     */
    Seen add(SignedIn post, LeadForm form) {
        requireCounty(post, form);
        var id = store.inTransaction(() -> {
            var made = store.insert(form, post.id());
            note(post, Action.LEAD_CHANGE, made);
            return made;
        });
        return get(post, id.toString());
    }

    /**
     * Changes a lead. One that ends frees its parcels.
     *
     * @throws LeadNotFound if there is none for this post
     * @throws LeadChanged  if it has another version by now
     */
    Seen change(SignedIn post, String id, LeadForm form) {
        requireCounty(post, form);
        var version = form.version();
        if (version == null) {
            throw new InvalidBody(
                    "/version",
                    new Wording("version 不能缺少：写明改的是哪一版。", "version must not be missing: it says what is changed."));
        }
        var lead = find(post, id);
        store.inTransaction(() -> {
            if (!store.change(lead.id(), version, form)) {
                throw new LeadChanged(find(post, id));
            }
            if (form.stage() != lead.stage()) {
                store.note(lead.id(), moved(lead.stage(), form.stage()), post.id());
            }
            if (form.stage() == Stage.ENDED) {
                store.freeAll(lead.id());
            }
            note(post, Action.LEAD_CHANGE, lead.id());
            return lead;
        });
        return get(post, id);
    }

    private static String moved(Stage from, Stage to) {
        return "%s → %s".formatted(from.title().zh(), to.title().zh());
    }

    /** Notes what was said or done. */
    List<LeadNote> addNote(SignedIn post, String id, NoteForm form) {
        var lead = find(post, id);
        store.inTransaction(() -> {
            store.note(lead.id(), form.text().strip(), post.id());
            store.touch(lead.id());
            note(post, Action.LEAD_CHANGE, lead.id());
            return lead;
        });
        return store.notes(lead.id());
    }

    /**
     * Notes that the client wants a parcel or has reserved it.
     *
     * @throws PlotNotFound if there is none in the post's counties
     * @throws PlotReserved if another client has reserved it
     */
    Seen hold(SignedIn post, String id, String parcel, PlotForm form) {
        var lead = find(post, id);
        var plot = plots.find(post.readerOfReadyLand(), Set.of(parcel)).stream()
                .findFirst()
                .orElseThrow(PlotNotFound::new);
        requireOpen(lead, parcel);
        try {
            store.inTransaction(() -> {
                store.hold(lead.id(), plot, form.held(), post.id());
                store.note(lead.id(), form.held().title().zh() + " " + plot.code(), post.id());
                store.touch(lead.id());
                note(post, Action.LEAD_CHANGE, lead.id());
                return lead;
            });
        } catch (DuplicateKeyException reserved) {
            throw store.reserved(parcel).stream()
                    .findFirst()
                    .map(it -> new PlotReserved(it.number(), it.post(), plot.code()))
                    .orElseThrow(() -> reserved);
        }
        return get(post, id);
    }

    private void requireOpen(Lead lead, String parcel) {
        if (lead.stage() == Stage.ENDED) {
            throw new InvalidBody("/held", new Wording("线索已终止，先改阶段。", "The lead has ended; change its stage first."));
        }
        var own = store.plots(List.of(lead.id())).stream()
                .filter(it -> it.lead().equals(lead.id()) && !it.parcel().equals(parcel))
                .count();
        if (own >= MOST_PLOTS) {
            throw new InvalidBody("/held", Wording.of("一条线索至多 %d 个地块。", "A lead has %d parcels at most.", MOST_PLOTS));
        }
    }

    /**
     * Frees a parcel.
     *
     * @throws PlotNotFound if the client has nothing of it
     */
    void free(SignedIn post, String id, String parcel) {
        var lead = find(post, id);
        store.inTransaction(() -> {
            if (!store.free(lead.id(), parcel)) {
                throw new PlotNotFound();
            }
            store.touch(lead.id());
            note(post, Action.LEAD_CHANGE, lead.id());
            return lead;
        });
    }

    /** Removes a lead with all that was noted of it. */
    void remove(SignedIn post, String id) {
        var lead = find(post, id);
        store.inTransaction(() -> {
            store.remove(lead.id());
            note(post, Action.LEAD_REMOVAL, lead.id());
            return lead;
        });
    }

    /** Parcels in the post's counties that could be kept for a client, the largest first. */
    List<Plot> freePlots(SignedIn post, PlotQuery query) {
        return plots.listFree(post.readerOfReadyLand(), query.park(), query.least_mu(), query.most());
    }

    /** All leads of the post's counties for a file, which the log tells; ten thousand at most. */
    List<Seen> take(SignedIn post) {
        var rows = store.list(new LeadStore.Wanted(null, post.counties(), null, null, null, null, 10_000));
        log.add(Act.done(post.id(), Action.EXPORT).to("lead:all"));
        return seen(
                post, rows.stream().map(Counted::item).filter(Objects::nonNull).toList());
    }

    private List<Seen> seen(SignedIn post, List<Lead> leads) {
        var held = store.plots(leads.stream().map(Lead::id).toList());
        var known = plots.find(post.readerOfReadyLand(), parcelsOf(held)).stream()
                .collect(Collectors.toMap(Plot::id, Function.identity()));
        var rules = store.rules().stream().collect(Collectors.toMap(StalenessRule::stage, Function.identity()));
        var today = LocalDate.now(CHINA);
        return leads.stream().map(lead -> seen(lead, held, known, rules, today)).toList();
    }

    private static Set<String> parcelsOf(Collection<LeadPlot> held) {
        return held.stream().map(LeadPlot::parcel).collect(Collectors.toSet());
    }

    private static Seen seen(
            Lead lead, List<LeadPlot> held, Map<String, Plot> known, Map<Stage, StalenessRule> rules, LocalDate today) {
        var touched = lead.touched().atZone(CHINA).toLocalDate();
        var rule = rules.get(lead.stage());
        return new Seen(
                lead,
                held.stream()
                        .filter(it -> it.lead().equals(lead.id()))
                        .map(it -> new SeenPlot(it, known.get(it.parcel())))
                        .toList(),
                Clashes.of(lead, held, known),
                rule == null ? Staleness.FRESH : rule.on(today, touched),
                ChronoUnit.DAYS.between(touched, today));
    }

    private void requireCounty(SignedIn post, LeadForm form) {
        var own = post.counties();
        if (!isCounty(form.county()) || !(own.contains(Viewer.ALL) || own.contains(form.county()))) {
            throw new InvalidBody(
                    "/county", Wording.of("%s 不是本岗位的县区。", "%s is no county of this post.", form.county()));
        }
    }

    private boolean isCounty(String code) {
        return readings.read(
                Viewer.PUBLIC,
                reading -> reading.jdbc()
                        .sql("SELECT EXISTS (SELECT 1 FROM county WHERE code = :code)")
                        .param("code", code)
                        .query(Boolean.class)
                        .single());
    }

    private void note(SignedIn post, Action action, UUID id) {
        log.add(Act.done(post.id(), action).to("lead:" + id), store.desk());
    }

    private Lead find(SignedIn post, String id) {
        var known = RowId.find(id).orElseThrow(LeadNotFound::new);
        return store.list(LeadStore.Wanted.one(known, post.counties())).stream()
                .map(Counted::item)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(LeadNotFound::new);
    }
}

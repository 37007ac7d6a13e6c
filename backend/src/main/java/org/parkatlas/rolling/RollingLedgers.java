package org.parkatlas.rolling;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.Audience;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.identity.Viewer;
import org.parkatlas.identity.audit.Act;
import org.parkatlas.identity.audit.Action;
import org.parkatlas.identity.audit.AuditLog;
import org.parkatlas.land.ledger.LedgerPlots;
import org.parkatlas.land.ledger.Plot;
import org.parkatlas.land.ledger.PlotNotFound;
import org.parkatlas.land.ledger.PlotReserved;
import org.parkatlas.problem.InvalidBody;
import org.parkatlas.problem.Wording;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** The ledger of the projects of a plan. Whatever is reserved or freed is noted in the log. */
@Service
class RollingLedgers {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** What is registered of a parcel is told of those alone that are kept for a project. */
    private static final Viewer OF_ALL = new Viewer(EnumSet.allOf(Audience.class), Set.of(Viewer.ALL));

    private final RollingStore store;
    private final ProjectReader projects;
    private final LedgerPlots plots;
    private final AuditLog log;

    RollingLedgers(RollingStore store, ProjectReader projects, LedgerPlots plots, AuditLog log) {
        this.store = store;
        this.projects = projects;
        this.plots = plots;
        this.log = log;
    }

    /** A project with what follows from it. */
    record Entry(Project project, Freshness freshness, List<Reservation> plots, List<Trouble> troubles) {

        Entry {
            plots = List.copyOf(plots);
            troubles = List.copyOf(troubles);
        }
    }

    /**
     * The ledger of a plan.
     *
     * @param end the last day of its period, null where it says none
     */
    record Ledger(
            String plan,
            LocalDate day,
            @Nullable LocalDate end,
            List<Entry> entries,
            List<FreshnessRule> rules,
            List<Evaluation> evaluations) {

        Ledger {
            entries = List.copyOf(entries);
            rules = List.copyOf(rules);
            evaluations = List.copyOf(evaluations);
        }

        /** Whether anything in it is synthetic (演示数据). */
        boolean isDemo() {
            return entries.stream().anyMatch(entry -> {
                var seen = entry.project().seen();
                return (seen != null && seen.demo()) || entry.plots().stream().anyMatch(Reservation::demo);
            });
        }
    }

    /**
     * What is asked for.
     *
     * @throws org.parkatlas.problem.InvalidParameter if there is no such plan
     */
    Ledger get(Viewer viewer, RollingQuery query) {
        var today = LocalDate.now(CHINA);
        var read = projects.ofPlan(viewer, query.plan(), today);
        var entries = entries(read.projects()).stream()
                .filter(query::wants)
                .sorted(query.order())
                .toList();
        return new Ledger(query.plan(), today, read.end(), entries, store.rules(), read.evaluations());
    }

    /** The whole of a plan for a file, which the log tells. */
    Ledger take(SignedIn post, Viewer viewer, RollingQuery query) {
        var ledger = get(viewer, query);
        log.add(Act.done(post.id(), Action.EXPORT).to("rolling-ledger:" + query.plan()));
        return ledger;
    }

    private List<Entry> entries(List<Project> found) {
        var reserved = store.reservations(found.stream().map(Project::id).toList());
        var parcels = reserved.stream().map(Reservation::parcel).collect(Collectors.toSet());
        var known = known(parcels);
        var leads = store.leads(parcels);
        var rules = store.rules().stream().collect(Collectors.toMap(FreshnessRule::stage, Function.identity()));
        return found.stream()
                .map(project -> {
                    var own = reserved.stream()
                            .filter(it -> it.projectId().equals(project.id()))
                            .toList();
                    return new Entry(project, project.freshness(rules), own, Trouble.of(project, own, known, leads));
                })
                .toList();
    }

    private Map<String, Plot> known(Collection<String> parcels) {
        return parcels.isEmpty()
                ? Map.of()
                : plots.find(OF_ALL, parcels).stream().collect(Collectors.toMap(Plot::id, Function.identity()));
    }

    /**
     * Keeps a parcel for a project until a day; for the same project again, until another one.
     *
     * @throws ProjectNotFound if there is no such project
     * @throws PlotNotFound    if there is none in the post's counties
     * @throws PlotReserved    if it is kept for another project
     */
    void reserve(SignedIn post, Viewer viewer, String project, String parcel, ReservationForm form) {
        var today = LocalDate.now(CHINA);
        var name = projects.nameOf(viewer, project).orElseThrow(ProjectNotFound::new);
        var plot = plots.find(post.readerOfReadyLand(), Set.of(parcel)).stream()
                .findFirst()
                .orElseThrow(PlotNotFound::new);
        if (!form.until().isAfter(today)) {
            throw new InvalidBody("/until", Wording.of("应晚于今天 %s。", "is after today, %s.", today));
        }
        var wish = new RollingStore.Wish(project, name, plot, form.until());
        try {
            store.inTransaction(() -> {
                store.reserve(wish, today, post.id());
                note(post, Action.PROJECT_PLOT_RESERVE, project);
            });
        } catch (DuplicateKeyException reserved) {
            throw store.reservation(parcel)
                    .map(it -> new PlotReserved(it.project(), it.post(), plot.code()))
                    .orElseThrow(() -> reserved);
        }
    }

    /**
     * Frees a parcel.
     *
     * @throws PlotNotFound if it is not kept for the project, or not in the post's counties
     */
    void free(SignedIn post, String project, String parcel) {
        store.inTransaction(() -> {
            if (!store.free(project, parcel, post.counties())) {
                throw new PlotNotFound();
            }
            note(post, Action.PROJECT_PLOT_FREE, project);
        });
    }

    private void note(SignedIn post, Action action, String project) {
        log.add(Act.done(post.id(), action).to("project:" + project), store.desk());
    }
}

package org.parkatlas.land.output.desk;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.parkatlas.identity.SignedIn;
import org.parkatlas.identity.Viewer;
import org.parkatlas.identity.audit.Act;
import org.parkatlas.identity.audit.Action;
import org.parkatlas.identity.audit.AuditLog;
import org.parkatlas.land.output.FirmReturn;
import org.parkatlas.lists.RowId;
import org.parkatlas.problem.InvalidBody;
import org.parkatlas.problem.InvalidParameter;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Service;

/** Evaluations of counties that a post sees, and what firms object. Whatever is entered or settled is noted in the log. */
@Service
class LandOutputs {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Schemes schemes;
    private final ObjectionStore store;
    private final AuditLog log;

    LandOutputs(Schemes schemes, ObjectionStore store, AuditLog log) {
        this.schemes = schemes;
        this.store = store;
        this.log = log;
    }

    /** Counties and years that have a scheme, the latest year first. */
    List<Schemes.Listed> list(Viewer viewer) {
        return schemes.list(viewer);
    }

    /**
     * What is asked for.
     *
     * @throws InvalidParameter if the viewer sees no scheme of the county and year, or there is no such version
     */
    Evaluated get(Viewer viewer, OutputQuery query) {
        var found = schemes.find(viewer, query.county(), query.year()).orElseThrow(() -> noScheme(query));
        var objections = store.list(query.county(), query.year());
        var latest = Evaluated.versionsOf(objections);
        var version = query.version() == null ? latest : query.version();
        if (version > latest) {
            throw new InvalidParameter("version", Wording.of("现在有 %d 版。", "has %d versions now.", latest));
        }
        return new Evaluated(found.scheme(), found.firms(), objections, version, LocalDate.now(CHINA));
    }

    private static InvalidParameter noScheme(OutputQuery query) {
        return new InvalidParameter(
                "county",
                Wording.of(
                        "%1$s 在 %2$d 年没有本岗位能看的评价方案。",
                        "%1$s has no scheme for %2$d that this post sees.", query.county(), query.year()));
    }

    /** The same for a file, which the log tells. */
    Evaluated take(SignedIn post, OutputQuery query) {
        var taken = get(post.viewer(), query);
        log.add(Act.done(post.id(), Action.EXPORT).to("land-output:" + query.county() + "-" + query.year()));
        return taken;
    }

    /**
     * Enters what a firm says.
     *
     * @throws InvalidBody      if the post sees no such scheme or firm
     * @throws ObjectionsClosed if the day is not within the public notice
     */
    Objection enter(SignedIn post, ObjectionForm form) {
        var found = schemes.find(post.viewer(), form.county(), form.year())
                .orElseThrow(() -> new InvalidBody(
                        "/county",
                        new Wording("这个县区这一年没有本岗位能看的评价方案。", "has no scheme for this year that this post sees.")));
        var firm = found.firms().stream()
                .filter(it -> it.id().equals(form.returnId()))
                .findFirst()
                .orElseThrow(
                        () -> new InvalidBody("/returnId", new Wording("没有这家企业的数据。", "names no firm that reported.")));
        var window = found.scheme().window();
        if (!window.isOpenOn(LocalDate.now(CHINA))) {
            throw new ObjectionsClosed(window);
        }
        var id = store.inTransaction(() -> {
            var made = store.insert(form, about(firm), post.id());
            note(post, Action.OUTPUT_OBJECTION_ENTRY, made);
            return made;
        });
        return find(form.county(), form.year(), id);
    }

    private static ObjectionStore.Firm about(FirmReturn firm) {
        return new ObjectionStore.Firm(firm.id(), firm.firm(), firm.demo());
    }

    /**
     * Settles an objection; also after the public notice, because nothing is final before.
     *
     * @throws ObjectionNotFound if there is none in the counties of the post
     * @throws InvalidBody       if the outcome lacks its value, source or reason
     * @throws ObjectionSettled  if it is settled already
     */
    Objection settle(SignedIn post, String id, SettlementForm form) {
        var known = RowId.find(id).orElseThrow(ObjectionNotFound::new);
        var place = store.find(known, post.counties()).orElseThrow(ObjectionNotFound::new);
        form.check(place.figure());
        store.inTransaction(() -> {
            store.lock(place);
            if (!store.settle(known, form, post.id())) {
                throw new ObjectionSettled();
            }
            note(post, Action.OUTPUT_OBJECTION_SETTLEMENT, known);
            return known;
        });
        return find(place.county(), place.year(), known);
    }

    private Objection find(String county, int year, UUID id) {
        return store.list(county, year).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(ObjectionNotFound::new);
    }

    private void note(SignedIn post, Action action, UUID id) {
        log.add(Act.done(post.id(), action).to("output-objection:" + id), store.desk());
    }
}

package org.parkatlas.landcheck.checks;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

import org.parkatlas.identity.Reading;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.identity.Viewer;
import org.parkatlas.identity.audit.Act;
import org.parkatlas.identity.audit.Action;
import org.parkatlas.identity.audit.AuditLog;
import org.parkatlas.landcheck.overlay.LineCounty;
import org.parkatlas.landcheck.overlay.Overlay;
import org.parkatlas.landcheck.overlay.Subject;
import org.parkatlas.lists.Counted;
import org.parkatlas.lists.Page;
import org.parkatlas.lists.RowId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import tools.jackson.databind.json.JsonMapper;

/** Checks red lines, and keeps each check as it was answered for the officers of its county. */
@Service
public class LandChecks {

    private final Readings readings;
    private final LineCounty lineCounty;
    private final Overlay overlay;
    private final TransactionTemplate transaction;
    private final LandCheckStore store;
    private final AuditLog log;
    private final JdbcClient desk;

    LandChecks(
            Readings readings,
            LineCounty lineCounty,
            Overlay overlay,
            @Qualifier("desk") DataSource desk,
            JsonMapper json,
            AuditLog log) {
        this.readings = readings;
        this.lineCounty = lineCounty;
        this.overlay = overlay;
        this.desk = JdbcClient.create(desk);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(desk));
        this.store = new LandCheckStore(this.desk, json);
        this.log = log;
    }

    /**
     * Checks a red line against what is published now, and archives the answer.
     *
     * @throws OutsideCounty if it lies in no county of the officer
     */
    StoredCheck check(SignedIn officer, RedLine line) {
        var county = countyOf(officer, line);
        var made = readings.read(ofCounty(officer, county), reading -> {
            var now = now(reading);
            var found = overlay.of(reading, new Subject(line.line(), county, now.toInstant()));
            return new LandCheckStore.New(UUID.randomUUID(), officer.id(), county, now, line, found);
        });
        transaction.executeWithoutResult(status -> {
            store.insert(made);
            log.add(Act.done(officer.id(), Action.LAND_CHECK).to("land-check:" + made.id()), desk);
        });
        return get(officer, made.id());
    }

    private String countyOf(SignedIn officer, RedLine line) {
        return readings.read(officer.viewer(), reading -> lineCounty.find(reading, line.corners(), countiesOf(officer)))
                .orElseThrow(OutsideCounty::new);
    }

    /** By the clock of the database, which also says since when rows are known. */
    private static OffsetDateTime now(Reading reading) {
        return reading.jdbc()
                .sql("SELECT now()")
                .query(OffsetDateTime.class)
                .single()
                .withOffsetSameInstant(ZoneOffset.UTC);
    }

    /** Whoever asks, a check sees what is for its county: another post would be told the same. */
    private static Viewer ofCounty(SignedIn officer, String county) {
        return new Viewer(officer.viewer().audiences(), Set.of(county));
    }

    /** None for those who work for all. */
    private static Set<String> countiesOf(SignedIn officer) {
        var counties = officer.viewer().counties();
        return counties.contains(Viewer.ALL) ? Set.of() : counties;
    }

    /**
     * The one of this id, as it was answered.
     *
     * @throws LandCheckNotFound if there is none for this officer
     */
    public StoredCheck get(SignedIn asking, String id) {
        return get(asking, RowId.find(id).orElseThrow(LandCheckNotFound::new));
    }

    /** Whose view of the layers a check has. */
    public static Viewer viewerOf(SignedIn asking, StoredCheck check) {
        return ofCounty(asking, check.county());
    }

    private StoredCheck get(SignedIn asking, UUID id) {
        var counties = countiesOf(asking);
        return store.find(id)
                .filter(check -> counties.isEmpty() || counties.contains(check.county()))
                .orElseThrow(LandCheckNotFound::new);
    }

    /** The same red line against what was known at a moment; nothing is archived. */
    StoredCheck asOf(SignedIn asking, String id, Instant moment) {
        var check = get(asking, id);
        var subject = new Subject(check.redLine().line(), check.county(), moment);
        var found = readings.read(ofCounty(asking, check.county()), reading -> overlay.of(reading, subject));
        return new StoredCheck(
                check.id(),
                check.number(),
                check.county(),
                check.post(),
                moment,
                false,
                check.redLine(),
                found.result(),
                found.shapes(),
                check.demo() || found.result().demo());
    }

    /** Those of the officer's counties, the newest first. */
    Page<LandCheckItem> list(SignedIn asking, LandCheckQuery query) {
        var page = Counted.page(store.list(query.wanted(countiesOf(asking))), query.paging(), LandCheckQuery::keyOf);
        return new Page<>(page.items().stream().map(LandCheckItem::of).toList(), page.total(), page.next());
    }
}

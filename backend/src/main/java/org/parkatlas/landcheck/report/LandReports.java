package org.parkatlas.landcheck.report;

import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;

import org.parkatlas.identity.SignedIn;
import org.parkatlas.identity.audit.Act;
import org.parkatlas.identity.audit.Action;
import org.parkatlas.identity.audit.AuditLog;
import org.parkatlas.landcheck.checks.LandChecks;
import org.parkatlas.lists.RowId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Reports of checks. The first who asks for one has it made and archived; from then on it is the same file for ever. */
@Service
class LandReports {

    private final LandChecks checks;
    private final ReportWriter writer;
    private final TransactionTemplate transaction;
    private final LandReportStore store;
    private final AuditLog log;
    private final JdbcClient desk;

    LandReports(LandChecks checks, ReportWriter writer, @Qualifier("desk") DataSource desk, AuditLog log) {
        this.checks = checks;
        this.writer = writer;
        this.desk = JdbcClient.create(desk);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(desk));
        this.store = new LandReportStore(this.desk);
        this.log = log;
    }

    /**
     * The report of a check, for the officers who see the check. The log tells who had which bytes.
     *
     * @param site address under which everybody can compare it
     */
    LandReport take(SignedIn asking, String id, String site) {
        var check = checks.get(asking, id);
        var made = store.find(check.id()).isPresent()
                ? Optional.<byte[]>empty()
                : Optional.of(writer.write(asking, check, site + LandReportController.ARCHIVE + "/" + check.id()));
        return Objects.requireNonNull(transaction.execute(status -> {
            made.ifPresent(file -> store.add(check.id(), file));
            var report = store.find(check.id()).orElseThrow();
            log.add(Act.done(asking.id(), Action.LAND_REPORT).to(report.object()), desk);
            return report;
        }));
    }

    /** Its bytes, for whoever took it. */
    byte[] content(LandReport report) {
        return store.content(report.check());
    }

    /**
     * What everybody may know of the report of this check.
     *
     * @throws LandReportNotFound if there is none
     */
    LandReport get(String id) {
        return RowId.find(id).flatMap(store::find).orElseThrow(LandReportNotFound::new);
    }
}

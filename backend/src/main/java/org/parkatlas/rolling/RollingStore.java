package org.parkatlas.rolling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

import org.parkatlas.identity.Viewer;
import org.parkatlas.land.ledger.Plot;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.problem.Wording;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** Parcels that are kept for projects, written at the desk, and the rules that packs bring. */
@Repository
class RollingStore {

    private static final String RESERVE = SqlFile.read(RollingStore.class, "reserve-plot");
    private static final String LEADS = SqlFile.read(RollingStore.class, "list-leads");

    private final JdbcClient desk;
    private final TransactionTemplate transaction;

    RollingStore(@Qualifier("desk") DataSource desk) {
        this.desk = JdbcClient.create(desk);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(desk));
    }

    /** Does several things or none. */
    void inTransaction(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    /** The desk, for what belongs into its transactions. */
    JdbcClient desk() {
        return desk;
    }

    /** A parcel to be kept for a project. */
    record Wish(String project, String name, Plot plot, LocalDate until) {}

    /**
     * Keeps a parcel for a project; one that was kept for another until a day before this one is free.
     *
     * @throws org.springframework.dao.DuplicateKeyException if it is kept for another project
     */
    void reserve(Wish wish, LocalDate day, String account) {
        desk.sql(
                        "DELETE FROM parkatlas.project_plot WHERE parcel_id = :parcel AND project_id <> :project AND until < :day")
                .param("parcel", wish.plot().id())
                .param("project", wish.project())
                .param("day", day)
                .update();
        desk.sql(RESERVE)
                .param("project", wish.project())
                .param("name", wish.name())
                .param("parcel", wish.plot().id())
                .param("code", wish.plot().code())
                .param("county", wish.plot().county())
                .param("until", wish.until())
                .param("plot_demo", wish.plot().demo())
                .param("account", account)
                .update();
    }

    /** Frees a parcel in one of these counties; false if it was not kept for the project. */
    boolean free(String project, String parcel, Set<String> counties) {
        return desk.sql("""
                                DELETE FROM parkatlas.project_plot
                                WHERE project_id = :project AND parcel_id = :parcel
                                  AND (:everywhere OR county_code = ANY (:counties::text[]))
                                """)
                        .param("project", project)
                        .param("parcel", parcel)
                        .param("everywhere", counties.contains(Viewer.ALL))
                        .param("counties", counties.toArray(String[]::new))
                        .update()
                == 1;
    }

    /** Parcels that are kept for these projects. */
    List<Reservation> reservations(Collection<String> projects) {
        return desk.sql(
                        "SELECT * FROM parkatlas.project_plot WHERE project_id = ANY (:projects) ORDER BY since, parcel_id")
                .param("projects", projects.toArray(String[]::new))
                .query((row, index) -> reservation(row))
                .list();
    }

    /** For whom a parcel is kept. */
    Optional<Reservation> reservation(String parcel) {
        return desk.sql("SELECT * FROM parkatlas.project_plot WHERE parcel_id = :parcel")
                .param("parcel", parcel)
                .query((row, index) -> reservation(row))
                .optional();
    }

    /** Leads that want or have reserved these parcels. */
    List<Trouble.Other> leads(Collection<String> parcels) {
        return desk.sql(LEADS)
                .param("parcels", parcels.toArray(String[]::new))
                .query((row, index) ->
                        new Trouble.Other(row.getString("parcel_id"), row.getString("number"), post(row)))
                .list();
    }

    List<FreshnessRule> rules() {
        return desk.sql("SELECT * FROM parkatlas.project_rule ORDER BY stage")
                .query((row, index) -> new FreshnessRule(
                        row.getString("stage"),
                        row.getInt("yellow_months"),
                        row.getInt("red_months"),
                        row.getString("source")))
                .list();
    }

    private static Reservation reservation(ResultSet row) throws SQLException {
        return new Reservation(
                row.getString("project_id"),
                row.getString("project"),
                row.getString("parcel_id"),
                row.getString("code"),
                row.getObject("until", LocalDate.class),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                post(row),
                row.getBoolean("demo"));
    }

    private static Wording post(ResultSet row) throws SQLException {
        return new Wording(row.getString("post"), row.getString("post_en"));
    }
}

package org.parkatlas.docket.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;

import org.parkatlas.platform.spi.SqlFile;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** The rows of meetings, written at the desk. */
@Repository
class MeetingStore {

    private static final String INSERT = SqlFile.read(MeetingStore.class, "insert-meeting");
    private static final String SELECT =
            "SELECT * FROM parkatlas.docket_meeting WHERE plan_id = :plan AND (:drafts OR" + " issued_at IS NOT NULL)";

    private final JdbcClient desk;
    private final TransactionTemplate transaction;

    MeetingStore(@Qualifier("desk") DataSource desk) {
        this.desk = JdbcClient.create(desk);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(desk));
    }

    /** Does several things or none. */
    <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    /** The desk, for what belongs into its transactions. */
    JdbcClient desk() {
        return desk;
    }

    /**
     * Those of a plan, the latest first, a thousand at most.
     *
     * @param drafts with those that were not issued
     */
    List<Meeting> list(String plan, boolean drafts) {
        return desk.sql(SELECT + " ORDER BY held_on DESC, id DESC LIMIT 1000")
                .param("plan", plan)
                .param("drafts", drafts)
                .query((row, index) -> meeting(row, Map.of()))
                .list();
    }

    /** This one with its agenda. */
    Optional<Meeting> find(String plan, boolean drafts, UUID id) {
        return desk.sql(SELECT + " AND id = :id")
                .param("plan", plan)
                .param("drafts", drafts)
                .param("id", id)
                .query((row, index) -> meeting(row, agenda(id)))
                .optional();
    }

    private Map<Part, List<UUID>> agenda(UUID id) {
        var agenda = new EnumMap<Part, List<UUID>>(Part.class);
        desk.sql("SELECT part, item_id FROM parkatlas.docket_agenda WHERE meeting_id = :id ORDER BY part, ord")
                .param("id", id)
                .query(row -> {
                    agenda.computeIfAbsent(Part.of(row.getString("part")), part -> new ArrayList<>())
                            .add(row.getObject("item_id", UUID.class));
                });
        return agenda;
    }

    UUID insert(String plan, MeetingForm form, String account) {
        return values(desk.sql(INSERT), form)
                .param("plan", plan)
                .param("account", account)
                .query(UUID.class)
                .single();
    }

    /** Changes this version of a meeting; false if it has another one. */
    boolean change(UUID id, int version, MeetingForm form) {
        return values(desk.sql("""
                        UPDATE parkatlas.docket_meeting
                        SET kind = :kind, held_on = :held_on, way = :way, place = :place, chair = :chair, version = version + 1
                        WHERE id = :id AND version = :version
                        """), form)
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec values(JdbcClient.StatementSpec statement, MeetingForm form) {
        return statement
                .param("kind", form.kind().code())
                .param("held_on", form.day())
                .param("way", form.way().code())
                .param("place", form.place())
                .param("chair", form.chair().strip());
    }

    /** Puts these items on the agenda of this version in place of the others; false if it has another one. */
    boolean arrange(UUID id, int version, Map<Part, List<UUID>> agenda) {
        if (!touch(id, version, false)) {
            return false;
        }
        desk.sql("DELETE FROM parkatlas.docket_agenda WHERE meeting_id = :id")
                .param("id", id)
                .update();
        agenda.forEach((part, items) -> {
            for (int index = 0; index < items.size(); index++) {
                desk.sql("""
                                INSERT INTO parkatlas.docket_agenda (meeting_id, part, ord, item_id)
                                VALUES (:meeting, :part, :ord, :item)
                                """)
                        .param("meeting", id)
                        .param("part", part.code())
                        .param("ord", index)
                        .param("item", items.get(index))
                        .update();
            }
        });
        return true;
    }

    /** Gives members this version; false if it has another one. */
    boolean issue(UUID id, int version) {
        return touch(id, version, true);
    }

    private boolean touch(UUID id, int version, boolean issue) {
        return desk.sql("""
                        UPDATE parkatlas.docket_meeting
                        SET version = version + 1, issued_at = CASE WHEN :issue THEN now() ELSE issued_at END
                        WHERE id = :id AND version = :version
                        """)
                        .param("id", id)
                        .param("version", version)
                        .param("issue", issue)
                        .update()
                == 1;
    }

    void remove(UUID id) {
        desk.sql("DELETE FROM parkatlas.docket_meeting WHERE id = :id")
                .param("id", id)
                .update();
    }

    private static Meeting meeting(ResultSet row, Map<Part, List<UUID>> agenda) throws SQLException {
        var issued = row.getObject("issued_at", OffsetDateTime.class);
        return new Meeting(
                row.getObject("id", UUID.class),
                row.getString("plan_id"),
                MeetingKind.of(row.getString("kind")),
                row.getObject("held_on", LocalDate.class),
                Way.of(row.getString("way")),
                row.getString("place"),
                row.getString("chair"),
                issued == null ? null : issued.toInstant(),
                agenda,
                row.getInt("version"),
                row.getBoolean("demo"));
    }
}

package org.parkatlas.stewardship.drafts;

import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import org.parkatlas.intake.spi.EditableSection;
import org.parkatlas.platform.spi.OwnerDatabase;
import org.parkatlas.stewardship.changes.CellSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.json.JsonMapper;

/** The accepted rows of a check on their way into a change set. */
@Repository
class AcceptedRows {

    /** The desk's statements have seconds; this many rows take a fraction of one. */
    private static final int ROWS_AT_ONCE = 10_000;

    private final JdbcClient desk;
    private final OwnerDatabase owner;
    private final JsonMapper json;

    AcceptedRows(@Qualifier("desk") DataSource desk, OwnerDatabase owner, JsonMapper json) {
        this.desk = JdbcClient.create(desk);
        this.owner = owner;
        this.json = json;
    }

    /** The code of a county in which all accepted rows lie; empty where there is none. */
    Optional<String> findCounty(long check) {
        return owner.jdbc().sql("""
                        WITH accepted AS (
                            SELECT counties FROM parkatlas.import_row WHERE check_id = :check AND faults IS NULL
                        )
                        SELECT county FROM accepted, unnest(accepted.counties) AS county
                        GROUP BY county
                        HAVING count(*) = (SELECT count(*) FROM accepted)
                        ORDER BY county
                        LIMIT 1
                        """).param("check", check).query(String.class).optional();
    }

    /** Notes with every row which version of its object is stored now; the owner of the tables sees them all. */
    void noteStored(long check, EditableSection section) {
        owner.jdbc()
                .sql("""
                        WITH stored AS (SELECT %s AS object_id, version, demo FROM parkatlas.%s)
                        UPDATE parkatlas.import_row AS imported
                        SET base_version = stored.version, base_demo = stored.demo
                        FROM parkatlas.import_row AS row
                        LEFT JOIN stored ON stored.object_id = row.object_id
                        WHERE row.check_id = :check AND row.faults IS NULL
                            AND imported.check_id = row.check_id AND imported.number = row.number
                            AND imported.base_version IS DISTINCT FROM stored.version
                        """.formatted(section.objectIdSql(), section.table().name()))
                .param("check", check)
                .update();
    }

    /** Puts all of them into a change set, in the transaction of the desk under way; each value comes from the file. */
    void copy(StoredCheck check, CellSource file, UUID changeSet) {
        var numbers = check.numbers();
        long last = numbers == null ? 0 : numbers.rows();
        for (long from = 0; from < last; from += ROWS_AT_ONCE) {
            desk.sql("""
                            INSERT INTO parkatlas.change_row
                                (change_set, object_id, action, base_version, cells, geometry, sources)
                            SELECT :change_set, object_id, CASE WHEN base_version IS NULL THEN 'add' ELSE 'change' END,
                                base_version, cells, boundary,
                                (SELECT jsonb_object_agg(key, :source::jsonb) FROM jsonb_object_keys(cells) AS key)
                                    || jsonb_build_object('geometry', :source::jsonb)
                            FROM parkatlas.import_row
                            WHERE check_id = :check AND faults IS NULL AND number > :from AND number <= :to
                            """)
                    .param("change_set", changeSet)
                    .param("source", json.writeValueAsString(file))
                    .param("check", check.id())
                    .param("from", from)
                    .param("to", from + ROWS_AT_ONCE)
                    .update();
        }
        markDemo(check.id(), changeSet);
    }

    /** What changes something synthetic is synthetic. */
    private void markDemo(long check, UUID changeSet) {
        desk.sql("""
                        UPDATE parkatlas.change_set SET demo = true
                        WHERE id = :change_set AND EXISTS (
                            SELECT FROM parkatlas.import_row WHERE check_id = :check AND faults IS NULL AND base_demo)
                        """).param("change_set", changeSet).param("check", check).update();
    }
}

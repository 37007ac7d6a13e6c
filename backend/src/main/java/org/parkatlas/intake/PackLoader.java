package org.parkatlas.intake;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.parkatlas.intake.packs.PackDescriptor;
import org.parkatlas.intake.packs.PackFolder;
import org.parkatlas.intake.packs.PackRejected;
import org.parkatlas.intake.spi.PackReferences;
import org.parkatlas.intake.spi.Rejections;
import org.parkatlas.intake.spi.RowSource;
import org.parkatlas.intake.spi.UnreadableRows;
import org.parkatlas.platform.spi.OwnerDatabase;
import org.parkatlas.problem.Wording;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

import tools.jackson.databind.json.JsonMapper;

/** Loads one pack as a whole or not at all, in one transaction. */
@Component
class PackLoader {

    /** Raised when the same files would be stored differently, so that the next start loads them again. */
    private static final String STORED_FORM = "2";

    /** SQLSTATE of PostgreSQL, appendix A. */
    private static final String FOREIGN_KEY_VIOLATION = "23503";

    private static final String DISK_FULL = "53100";

    private final Sections sections;
    private final PackRegister register;
    private final Completion completion;
    private final LoadingLock lock;
    private final OwnerDatabase database;
    private final JsonMapper json;

    PackLoader(
            Sections sections,
            PackRegister register,
            Completion completion,
            LoadingLock lock,
            OwnerDatabase database,
            JsonMapper json) {
        this.sections = sections;
        this.register = register;
        this.completion = completion;
        this.lock = lock;
        this.database = database;
        this.json = json;
    }

    /**
     * Stores the pack unless it is stored as its files are; another instance may have been quicker.
     *
     * @return what changed; empty where nothing had to be read
     * @throws PackRejected if anything in it is wrong; nothing has changed then
     */
    Optional<TableChanges> loadIfChanged(PackDescriptor pack, PackFolder folder) {
        return whole(pack.id(), () -> {
            var checksum = folder.checksum(STORED_FORM);
            if (register.holds(pack.id(), checksum)) {
                return Optional.empty();
            }
            lock.take(pack.id());
            return register.holds(pack.id(), checksum) ? Optional.empty() : Optional.of(store(pack, folder, checksum));
        });
    }

    /**
     * Stores the pack, whatever is stored of it.
     *
     * @throws PackRejected if anything in it is wrong; nothing has changed then
     */
    TableChanges load(PackDescriptor pack, PackFolder folder) {
        return whole(pack.id(), () -> {
            lock.take(pack.id());
            return store(pack, folder, folder.checksum(STORED_FORM));
        });
    }

    /**
     * Removes everything the pack brought; with a pack of synthetic data also what was entered on top of it.
     *
     * @throws PackRejected if another pack needs some of it
     */
    TableChanges unload(String pack) {
        return whole(pack, () -> {
            lock.take(pack);
            var isDemo = register.listDemo().contains(pack);
            var removed = new Staging(database, LoadScope.ofPack(pack, sections)).store();
            removed = removed.plus(PackRegister.TABLE, register.remove(pack));
            return completion.complete(isDemo ? TakenOver.removeDemo(removed, sections, database.jdbc()) : removed);
        });
    }

    /**
     * Tells the planner what the tables hold now. The daemon that does so by itself leaves a table alone until fifty rows
     * have changed, and what a plan has less of (documents, plans) stands at the root of every statement.
     */
    void gatherStatistics() {
        var tables = database.jdbc().sql("""
                        SELECT string_agg(format('%I.%I', schemaname, tablename), ', ')
                        FROM pg_tables
                        WHERE schemaname = 'parkatlas'
                        """).query(String.class).single();
        database.jdbc().sql("ANALYZE " + tables).update();
    }

    /** In one transaction, in which reading files between two statements is no idleness. */
    private <T> T whole(String pack, Supplier<T> work) {
        try {
            return database.transaction().execute(status -> {
                database.jdbc()
                        .sql("SELECT set_config('idle_in_transaction_session_timeout', '0', true)")
                        .query(String.class)
                        .single();
                return work.get();
            });
        } catch (UnreadableRows unreadable) {
            throw new PackRejected(pack, unreadable.rejections());
        } catch (DataAccessException | TransactionException refused) {
            throw new PackRejected(pack, refusedByDatabase(refused));
        }
    }

    /** The second wall: what no check foresaw, such as another pack that needs a removed row, or a full disk. */
    private static Wording refusedByDatabase(RuntimeException refused) {
        var cause = NestedExceptionUtils.getMostSpecificCause(refused);
        var reason = String.valueOf(cause.getMessage());
        return switch (cause instanceof SQLException sql ? String.valueOf(sql.getSQLState()) : "") {
            case FOREIGN_KEY_VIOLATION ->
                Wording.of(
                        "有数据（也许是另一个数据包的）需要不在的数据：%s",
                        "rows, perhaps of another pack, need what would not be there: %s", reason);
            case DISK_FULL -> Wording.of("数据库的磁盘已满：%s", "the disk of the database is full: %s", reason);
            default -> Wording.of("数据库不接受：%s", "the database refuses it: %s", reason);
        };
    }

    private TableChanges store(PackDescriptor pack, PackFolder folder, String checksum) {
        var rejections = new Rejections();
        var staging = new Staging(database, LoadScope.ofPack(pack.id(), sections));
        folder.check(sections.byFile().keySet()).forEach(rejections::add);
        var check = new PackCheck(sections.byFile(), sources(folder), referencesOf(pack), rejections);
        if (check.declareAll()) {
            check.stageAll(staging);
        }
        if (!rejections.isEmpty()) {
            throw new PackRejected(pack.id(), rejections);
        }
        var entered = register.enter(pack, checksum);
        return completion.complete(staging.store().plus(PackRegister.TABLE, entered));
    }

    private Map<String, RowSource> sources(PackFolder folder) {
        var sources = new HashMap<String, RowSource>();
        sections.byFile().forEach((file, of) -> sources.put(file, folder.rows(of.get(0), json)));
        return sources;
    }

    private PackReferences referencesOf(PackDescriptor pack) {
        var references = new PackReferences();
        if (pack.demo()) {
            references.markDemo();
        }
        for (var section : sections.list()) {
            references.setHolding(section.objectKind(), section.holding());
            section.addPrior(database.jdbc(), pack.id(), references);
        }
        return references;
    }
}

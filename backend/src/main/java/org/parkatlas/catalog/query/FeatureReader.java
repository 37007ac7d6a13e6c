package org.parkatlas.catalog.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.parkatlas.catalog.data.DataVersion;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.SqlTemplate;
import org.parkatlas.geo.crs.ReferenceSystem;
import org.parkatlas.identity.Caches;
import org.parkatlas.identity.OfVersion;
import org.parkatlas.identity.Reading;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Versioned;
import org.parkatlas.platform.spi.SqlFile;
import org.springframework.stereotype.Component;

/** Reads the objects of feature types as a viewer may see them, each answer from one snapshot of the data. */
@Component
public class FeatureReader {

    private static final SqlTemplate ONE = new SqlTemplate(SqlFile.read(FeatureReader.class, "read-one"));
    private static final SqlTemplate COUNT = new SqlTemplate("""
            SELECT version, (SELECT count(*) FROM {relation} AS feature WHERE {condition}) AS objects
            FROM layer_version
            WHERE relation = '{relation}'
            """);

    /** Columns before those of the object: the version. */
    private static final int BEFORE_OBJECT = 1;

    /** Lengths of selections that are remembered; one takes about as much memory as its filter. */
    private static final int REMEMBERED = 1_000;

    private final Readings readings;
    private final DataVersion versions;
    private final Versioned<Selection, Count> counts;

    FeatureReader(Readings readings, DataVersion versions, Caches caches) {
        this.readings = readings;
        this.versions = versions;
        this.counts = caches.ofValues("counts", REMEMBERED);
    }

    /** A part of the selected objects. */
    public FeaturePage page(Selection selection, PageQuery query) {
        var objects = selection.isWholePlan() ? Long.MAX_VALUE : count(selection);
        return readings.read(selection.viewer(), reading -> page(reading, selection, query, objects));
    }

    /** The same of the state that the selection's viewer reads already, and of so many objects, more or less. */
    public FeaturePage page(Reading reading, Selection selection, PageQuery query, long objects) {
        var table = new FeatureTable(selection.type(), selection.viewer());
        var statement = PageStatement.of(selection, query, objects);
        var read = reading.jdbc()
                .sql(statement.sql())
                .params(statement.values())
                .query((row, number) -> new Read(row.getLong(1), table.read(row, BEFORE_OBJECT)))
                .list();
        var rows = read.stream().map(Read::row).toList();
        var page = query.paging().page(rows, rows.size(), new Keyset(selection, query.order())::of);
        var version = read.isEmpty()
                ? version(reading, selection.type())
                : read.get(0).version();
        return new FeaturePage(version, page.items(), page.next());
    }

    /** The version of the layer in the state that is read. */
    static long version(Reading reading, FeatureType type) {
        return reading.jdbc()
                .sql("SELECT version FROM layer_version WHERE relation = :relation")
                .param("relation", type.relation().relation())
                .query(Long.class)
                .single();
    }

    /** One of the selected objects with the version of its layer, nothing where there is none of this id. */
    public Optional<FeaturePage> find(Selection selection, String id, ReferenceSystem system) {
        var type = selection.type();
        var table = new FeatureTable(type, selection.viewer());
        var condition = Condition.of(type, selection.filter());
        var sql = ONE.fill(Map.of(
                "columns", table.columns(system),
                "relation", type.relation().relation(),
                "id", type.relation().id(),
                "condition", condition.sql()));
        return readings.read(
                selection.viewer(),
                reading -> reading.jdbc()
                        .sql(sql)
                        .params(condition.values())
                        .param("id", id)
                        .query((row, number) ->
                                new FeaturePage(row.getLong(1), List.of(table.read(row, BEFORE_OBJECT)), null))
                        .optional());
    }

    /** How many objects are selected, in the data as it is now or was at most three seconds ago. */
    public long count(Selection selection) {
        return counted(selection, versions.of(selection.type())).objects();
    }

    /**
     * How many objects are selected in this version of the layer; counted once for each. Nothing where it has another
     * version by now: the number would be of other data than what was read before.
     */
    public OptionalLong count(Selection selection, long version) {
        var counted = counted(selection, version);
        return counted.version() == version ? OptionalLong.of(counted.objects()) : OptionalLong.empty();
    }

    private Count counted(Selection selection, long version) {
        return counts.get(selection.viewer(), selection, version, () -> countAnew(selection));
    }

    private Count countAnew(Selection selection) {
        var condition = FilterSql.write(selection.type(), selection.filter());
        var relation = selection.type().relation().relation();
        var sql = COUNT.fill(Map.of("relation", relation, "condition", condition.sql()));
        return readings.read(
                selection.viewer(),
                reading -> reading.jdbc()
                        .sql(sql)
                        .params(condition.values())
                        .query((row, number) -> new Count(row.getLong("version"), row.getLong("objects")))
                        .single());
    }

    private record Count(long version, long objects) implements OfVersion {}

    private record Read(long version, FeatureRow row) {}
}

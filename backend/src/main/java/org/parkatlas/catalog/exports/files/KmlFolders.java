package org.parkatlas.catalog.exports.files;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.exports.content.ExportContext;
import org.parkatlas.catalog.query.Selection;
import org.parkatlas.catalog.query.Snapshot;
import org.parkatlas.catalog.query.SortOrder;
import org.parkatlas.catalog.query.StreamedRow;
import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.FeatureTypes;
import org.parkatlas.catalog.spi.Near;

/**
 * In which folder an object goes: that of the place it lies in, where its type has a property for that. Places are the
 * objects of a type at which others may be located; the property is called after their kind.
 */
public final class KmlFolders {

    /** Places whose names are looked up; the folders of others are called by their ids. */
    private static final int MOST_NAMES = 20_000;

    private final @Nullable FeatureProperty property;
    private final int index;
    private final Function<StreamedRow, String> naming;
    private final String nowhere;
    private final Map<String, String> names = new HashMap<>();

    private KmlFolders(ExportContext context, @Nullable FeatureProperty property) {
        this.property = property;
        this.index = context.selection().properties().indexOf(property);
        this.naming = context.table().naming();
        this.nowhere = KmlWriter.nowhere(context.texts());
    }

    /** The folders for these objects, with the names of the places in this state of the data. */
    public static KmlFolders of(ExportContext context, FeatureTypes types, Snapshot snapshot) {
        for (var places : types.seenBy(context.selection().viewer()).list()) {
            var property = property(context.selection(), places);
            if (property.isPresent()) {
                var folders = new KmlFolders(context, property.get());
                folders.readNames(places, snapshot);
                return folders;
            }
        }
        return new KmlFolders(context, null);
    }

    private static Optional<FeatureProperty> property(Selection selection, FeatureType places) {
        var near = places.near();
        if (near == null || near.contents() != Near.Contents.OTHERS) {
            return Optional.empty();
        }
        var kind = places.kind().replace('-', '_');
        return selection.properties().stream()
                .filter(it -> it.column().equals(kind + "_id") || it.column().equals(kind + "_ids"))
                .findFirst();
    }

    private void readNames(FeatureType places, Snapshot snapshot) {
        var relation = places.relation();
        snapshot.jdbc()
                .sql("SELECT %s AS id, %s AS name FROM %s ORDER BY 1 LIMIT %d"
                        .formatted(relation.id(), relation.name(), relation.relation(), MOST_NAMES))
                .query(row -> {
                    names.put(row.getString("id"), row.getString("name"));
                });
    }

    /** The order in which objects of one folder come together. */
    public SortOrder order(SortOrder asked) {
        return property == null
                ? asked
                : new SortOrder(List.of(new SortOrder.Key(property, SortOrder.Direction.ASCENDING)));
    }

    /** The name of the folder, null where there are none. */
    @Nullable
    public String of(StreamedRow row) {
        if (property == null) {
            return null;
        }
        var value = row.feature().values().get(index);
        var first = value instanceof List<?> several ? (several.isEmpty() ? null : several.get(0)) : value;
        return first == null ? nowhere : names.getOrDefault(first.toString(), first.toString());
    }

    /** What the object is called. */
    String name(StreamedRow row) {
        return naming.apply(row);
    }
}

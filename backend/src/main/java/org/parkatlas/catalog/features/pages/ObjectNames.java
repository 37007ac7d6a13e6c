package org.parkatlas.catalog.features.pages;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.query.FeatureRow;
import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.FeatureTypes;
import org.parkatlas.catalog.spi.Relation;
import org.parkatlas.catalog.spi.SearchKind;
import org.parkatlas.catalog.spi.SqlTemplate;
import org.parkatlas.identity.Reading;
import org.parkatlas.platform.spi.SqlFile;
import org.springframework.stereotype.Component;

/** What the objects are called that values of properties name by their ids. */
@Component
public class ObjectNames {

    private static final SqlTemplate FIND = new SqlTemplate(SqlFile.read(ObjectNames.class, "find-names"));
    private static final Relation DOCUMENTS = Relation.of("document").named("short_title");

    private final Map<String, Relation> relations = new HashMap<>();

    ObjectNames(FeatureTypes types, List<SearchKind> kinds) {
        relations.put("document", DOCUMENTS);
        kinds.forEach(kind -> relations.put(kind.kind(), kind.relation()));
        types.list().forEach(type -> relations.put(type.kind(), type.relation()));
    }

    /** The names in a language of what rows of these properties name; whatever nobody may see has none. */
    public Found find(Reading reading, Locale language, List<FeatureProperty> properties, Collection<FeatureRow> rows) {
        var asked = new HashMap<String, TreeSet<String>>();
        for (int place = 0; place < properties.size(); place++) {
            var naming = properties.get(place).naming();
            for (var row : rows) {
                for (var value : texts(row.values().get(place))) {
                    var reference = Reference.of(naming, value);
                    if (reference != null) {
                        asked.computeIfAbsent(reference.kind(), any -> new TreeSet<>())
                                .add(reference.id());
                    }
                }
            }
        }
        var found = new HashMap<Reference, String>();
        asked.forEach((kind, ids) ->
                find(reading, language, kind, ids).forEach((id, name) -> found.put(new Reference(kind, id), name)));
        return new Found(found);
    }

    /** The short titles of documents in a language, by id. */
    public Map<String, String> titles(Reading reading, Locale language, Collection<String> documents) {
        return find(reading, language, "document", documents);
    }

    private Map<String, String> find(Reading reading, Locale language, String kind, Collection<String> ids) {
        var relation = relations.get(kind);
        var names = new HashMap<String, String>();
        if (relation != null) {
            var sql = FIND.fill(Map.of(
                    "relation", relation.relation(), "id", relation.id(), "name", relation.name(), "kind", kind));
            reading.jdbc()
                    .sql(sql)
                    .param("ids", ids.toArray(String[]::new))
                    .param("english", language.equals(Locale.ENGLISH))
                    .query(row -> {
                        names.put(row.getString("id"), row.getString("name"));
                    });
        }
        return names;
    }

    private static List<String> texts(@Nullable Object value) {
        if (value instanceof List<?> several) {
            return several.stream().map(String::valueOf).toList();
        }
        return value instanceof String text ? List.of(text) : List.of();
    }

    /** Names by what they are of. */
    public record Found(Map<Reference, String> names) {

        static final Found NOTHING = new Found(Map.of());

        public Found {
            names = Map.copyOf(names);
        }

        /** What the value of a property that names a kind, or any kind, stands for; null if that has no name. */
        @Nullable
        String of(@Nullable String naming, String value) {
            var reference = Reference.of(naming, value);
            return reference == null ? null : names.get(reference);
        }
    }

    /** One object. */
    public record Reference(String kind, String id) {

        /** What a value stands for: an object of the kind named, or what it says itself; null where it is no reference. */
        public static @Nullable Reference of(@Nullable String naming, String value) {
            if (naming == null) {
                return null;
            }
            if (!naming.equals(FeatureProperty.ANY_KIND)) {
                return new Reference(naming, value);
            }
            var colon = value.indexOf(':');
            return colon < 0 ? null : new Reference(value.substring(0, colon), value.substring(colon + 1));
        }
    }
}

package org.parkatlas.catalog.spi;

import java.util.List;

import org.parkatlas.identity.Audience;
import org.parkatlas.problem.Wording;

/**
 * One kind of object that is found by name. Every feature type with that role is one; a feature declares a bean of this
 * type for what is found and has no layer, such as the nodes of a tree.
 *
 * @param kind     what one object is: the first half of every reference {@code kind:id}
 * @param title    what such objects are called together
 * @param relation where they are read
 * @param role     how they are found
 * @param labels   what the codes in the column of the hint mean, none where it names no column
 * @param audience whom they are for; the index of names has what is for everybody, and what is not is looked up by name in
 *     its own view
 */
public record SearchKind(
        String kind, Wording title, Relation relation, Searchable role, List<CodeLabel> labels, Audience audience) {

    public SearchKind {
        labels = List.copyOf(labels);
    }

    /** A kind for everybody without a layer, whose hint has no code. */
    public static SearchKind of(String kind, Wording title, Relation relation, Searchable role) {
        return new SearchKind(kind, title, relation, role, List.of(), Audience.PUBLIC);
    }

    /**
     * The objects of a feature type.
     *
     * @throws IllegalStateException if they are not found by name
     */
    public static SearchKind of(FeatureType type) {
        var role = type.getSearchable();
        var labels = type.properties().stream()
                .filter(property -> property.column().equals(role.hint().kind()))
                .filter(property -> property.audience() == Audience.PUBLIC)
                .flatMap(property -> property.codes().stream())
                .toList();
        return new SearchKind(type.kind(), type.names().title(), type.relation(), role, labels, type.audience());
    }
}

package org.parkatlas.catalog.spi;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.Audience;
import org.parkatlas.problem.Wording;

/**
 * One property of a feature type.
 *
 * @param column     column of the relation; the property's own name is derived from it
 * @param unit       unit of the number in the notation of names ({@code m}, {@code m2}), null where it has none
 * @param codes      the values it can have, empty where they are not listed
 * @param naming     kind of the objects whose ids its values are, {@link #ANY_KIND} where they are references
 *     {@code kind:id}, null where they name no objects
 * @param audience   whom it is for; every outlet leaves it out for everybody else
 */
public record FeatureProperty(
        String column,
        PropertyType type,
        Wording label,
        @Nullable String unit,
        List<CodeLabel> codes,
        @Nullable String naming,
        Audience audience,
        Set<PropertyUse> uses) {

    /** Of a property whose values say the kind themselves: {@code kind:id}. */
    public static final String ANY_KIND = "*";

    private static final Pattern WORD_START = Pattern.compile("_([a-z])");

    public FeatureProperty {
        Identifier.require(column);
        codes = List.copyOf(codes);
        // in their own order: what a descriptor says of itself names the edition of its bytes
        uses = Collections.unmodifiableSet(new TreeSet<>(uses));
    }

    /** A property that everybody may read, and no more. */
    public static FeatureProperty of(String column, PropertyType type, String zh, String en) {
        return new FeatureProperty(column, type, new Wording(zh, en), null, List.of(), null, Audience.PUBLIC, Set.of());
    }

    /** A text that everybody may read. */
    public static FeatureProperty text(String column, String zh, String en) {
        return of(column, PropertyType.TEXT, zh, en);
    }

    /** The name in JSON, filters and files: the column in camel case. */
    public String name() {
        return WORD_START.matcher(column).replaceAll(start -> start.group(1).toUpperCase(Locale.ROOT));
    }

    /** The same property with a unit. */
    public FeatureProperty in(String newUnit) {
        return new FeatureProperty(column, type, label, newUnit, codes, naming, audience, uses);
    }

    /** The same property with the values it can have. */
    public FeatureProperty oneOf(List<CodeLabel> values) {
        return new FeatureProperty(column, type, label, unit, values, naming, audience, uses);
    }

    /** The same property, whose values are ids of objects of this kind. */
    public FeatureProperty naming(String kind) {
        return new FeatureProperty(column, type, label, unit, codes, kind, audience, uses);
    }

    /** The same property, for staff only. */
    public FeatureProperty forStaff() {
        return new FeatureProperty(column, type, label, unit, codes, naming, Audience.STAFF, uses);
    }

    /** The same property, for staff of counties only; the view leaves it empty in rows of other counties. */
    public FeatureProperty forCounties() {
        return new FeatureProperty(column, type, label, unit, codes, naming, Audience.COUNTY, uses);
    }

    /** The same property, which filters may name. */
    public FeatureProperty queryable() {
        return usedFor(PropertyUse.QUERYABLE);
    }

    /** The same property, by which lists may be ordered. */
    public FeatureProperty sortable() {
        return usedFor(PropertyUse.SORTABLE);
    }

    /** The same property, of which every object has a value; the column of the table says so as well. */
    public FeatureProperty required() {
        return usedFor(PropertyUse.RELIABLE);
    }

    /** Whether every object has a value. */
    public boolean isRequired() {
        return uses.contains(PropertyUse.RELIABLE);
    }

    /** Whether filters may name it. */
    public boolean isQueryable() {
        return uses.contains(PropertyUse.QUERYABLE);
    }

    /** Whether lists may be ordered by it. */
    public boolean isSortable() {
        return uses.contains(PropertyUse.SORTABLE);
    }

    /** Whether it says that an object is made up (演示数据). */
    public boolean marksDemo() {
        return type == PropertyType.BOOLEAN && column.equals("demo");
    }

    private FeatureProperty usedFor(PropertyUse use) {
        var more = EnumSet.of(use);
        more.addAll(uses);
        return new FeatureProperty(column, type, label, unit, codes, naming, audience, more);
    }
}

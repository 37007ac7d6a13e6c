package org.parkatlas.catalog.query;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.identity.Viewer;

/** The objects of one feature type that a viewer may see and that meet a filter. Two that are equal select the same objects of the same data. */
public record Selection(Viewer viewer, FeatureType type, Filter filter) {

    /** All objects of a type that this viewer may see. */
    public static Selection all(Viewer viewer, FeatureType type) {
        return new Selection(viewer, type, Filter.ALL);
    }

    /** Those that have this value of a property as well, or among their values; the same where nothing is asked for. */
    public Selection having(String property, @Nullable String value) {
        return havingAny(property, value == null ? null : List.of(value));
    }

    /** Those that have one of these values of a property as well; the same where nothing is asked for. */
    public Selection havingAny(String property, @Nullable Collection<String> values) {
        if (values == null) {
            return this;
        }
        var literals = values.stream().<Literal>map(Literal.Text::new).toList();
        var among = literals.isEmpty()
                ? new Filter.Constant(false)
                : new Filter.In(new Filter.Subject(type.getProperty(property), false), literals);
        return new Selection(viewer, type, Filter.and(filter, among));
    }

    /** Those for which this property is true as well. */
    public Selection where(String property) {
        var subject = new Filter.Subject(type.getProperty(property), false);
        var holds = new Filter.In(subject, List.of(new Literal.Truth(true)));
        return new Selection(viewer, type, Filter.and(filter, holds));
    }

    /**
     * Those that the service showed at that moment.
     *
     * @throws IllegalStateException if nothing is kept of what objects of the type were
     */
    public Selection asOf(Instant moment) {
        return new Selection(viewer, type.inThePast(), Filter.and(new Filter.KnownAt(moment), filter));
    }

    /** A load that takes as long has rows that are known from its beginning. */
    private static final Duration LONGEST_LOAD = Duration.ofHours(1);

    /** The moment as of which it is; empty for what is now. */
    public Optional<Instant> moment() {
        var parts = filter instanceof Filter.And and ? and.parts() : List.of(filter);
        return parts.stream()
                .filter(Filter.KnownAt.class::isInstance)
                .map(known -> ((Filter.KnownAt) known).moment())
                .findFirst();
    }

    /** Whether it is as of a moment so long past that the same objects are selected for ever. */
    public boolean isOver() {
        return moment().filter(it -> it.isBefore(Instant.now().minus(LONGEST_LOAD)))
                .isPresent();
    }

    /** Whether it is all objects there are, or all of one plan: indexes on names and ids have those in their order. */
    boolean isWholePlan() {
        return filter.equals(Filter.ALL)
                || (filter instanceof Filter.In in
                        && in.among().size() == 1
                        && !in.subject().folded()
                        && in.subject()
                                .property()
                                .column()
                                .equals(type.relation().plan()));
    }

    /** What can be read of each object, in the order of the values of a row. */
    public List<FeatureProperty> properties() {
        return type.seenBy(viewer);
    }
}

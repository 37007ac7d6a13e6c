package org.parkatlas.catalog.query.cql;

/**
 * The subject of a predicate as it was written.
 *
 * @param name   what should be a queryable
 * @param folded whether it stands in {@code CASEI}
 */
record CqlSubject(String name, boolean folded) {}

package org.parkatlas.catalog.spi;

import java.util.regex.Pattern;

import org.parkatlas.problem.Wording;

/**
 * What a feature type is called.
 *
 * @param id          the collection, such as {@code parks}: part of addresses, for ever
 * @param kind        what one object of it is, such as {@code park}: the first half of every reference {@code kind:id}
 * @param title       the heading of the collection
 * @param description one or two sentences for somebody who sees it for the first time
 */
public record FeatureName(String id, String kind, Wording title, Wording description) {

    private static final Pattern ID = Pattern.compile("[a-z]+(-[a-z]+)*");

    public FeatureName {
        if (!ID.matcher(id).matches() || !ID.matcher(kind).matches()) {
            throw new IllegalArgumentException("Not a collection and a kind: " + id + ", " + kind);
        }
    }
}

package org.parkatlas.source;

import java.util.List;

/**
 * What clauses say of one attribute of an object. Clauses that say the same are one fact with several sources; clauses
 * that disagree are several facts.
 *
 * @param attribute camelCase name, such as {@code leadIndustries}
 */
public record Fact(String attribute, String value, List<Citation> sources) {

    public Fact {
        sources = List.copyOf(sources);
    }
}

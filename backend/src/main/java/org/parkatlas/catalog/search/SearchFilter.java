package org.parkatlas.catalog.search;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * How lists are filtered by a hit.
 *
 * @param parameter query parameter of the lists
 * @param value     its value
 * @param counts    how many objects of each kind are left then, kinds without any left out
 */
@Schema(name = "SearchFilter")
record SearchFilter(String parameter, String value, List<SearchAnswer.Group> counts) {

    SearchFilter {
        counts = List.copyOf(counts);
    }
}

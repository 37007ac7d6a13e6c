package org.parkatlas.catalog.exports.content;

import java.util.List;

import org.parkatlas.catalog.query.Selection;
import org.parkatlas.catalog.query.SortOrder;
import org.parkatlas.problem.Wording;

/**
 * What is exported.
 *
 * @param id     the collection or the plan: lower case, digits and hyphens
 * @param title  what people call it
 * @param layers what is selected; more than one only for formats that hold several layers
 * @param order  the order of the rows
 */
public record ExportSubject(String id, Wording title, List<Selection> layers, SortOrder order) {

    public ExportSubject {
        layers = List.copyOf(layers);
    }
}

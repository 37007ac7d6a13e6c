package org.parkatlas.catalog.exports;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.parkatlas.catalog.query.Selection;
import org.parkatlas.catalog.query.parameters.SelectionReader;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.identity.Viewer;
import org.parkatlas.problem.InvalidParameter;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

/**
 * Files of objects that are in no collection, such as those of one archived check: in the formats, reference systems and
 * words of all exports.
 */
@Component
public class OwnExports {

    private static final Set<String> PARAMETERS = Set.of("format", "crs", "header", "lang");

    private final ExportOrderReader orders;
    private final DirectExports exports;

    OwnExports(ExportOrderReader orders, DirectExports exports) {
        this.orders = orders;
        this.exports = exports;
    }

    /**
     * What is exported: the objects of a type, which no other outlet need know, that have this value of a property.
     *
     * @param viewer who sees them
     */
    public record Subject(Viewer viewer, FeatureType type, String property, String value) {}

    /**
     * Answers with the file that the parameters of the request ask for.
     *
     * @throws InvalidParameter naming what is unknown or cannot be used
     * @throws ExportsBusy      if too many are under way
     */
    public void answer(Subject subject, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var given = SelectionReader.parameters(request);
        for (var name : given.keySet()) {
            if (!PARAMETERS.contains(name)) {
                throw new InvalidParameter(name, Wording.of("没有参数 %s。", "There is no parameter %s.", name));
            }
        }
        var selected = Selection.all(subject.viewer(), subject.type()).having(subject.property(), subject.value());
        exports.answer(orders.of(selected, given), request, response);
    }
}

package org.parkatlas.land.output;

import java.math.BigDecimal;
import java.util.Map;

import org.parkatlas.problem.Wording;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * One thing that firms are measured by: what is divided by what. Which there are is data.
 *
 * @param unit   of the value
 * @param source of the definition
 */
@Schema(name = "OutputMeasure")
public record Measure(
        String id,
        Wording name,
        NamedFigure numerator,
        NamedFigure denominator,
        Wording unit,
        Direction direction,
        String source) {

    /** A figure, what people call it and its unit. */
    @Schema(name = "OutputFigure")
    public record NamedFigure(Figure figure, Wording name, Wording unit) {

        /** The figure of this code. */
        public static NamedFigure of(Figure figure) {
            return new NamedFigure(figure, figure.title(), figure.unit());
        }
    }

    /** The two figures of a firm, or what keeps it from a value. */
    Division of(Map<Figure, BigDecimal> known) {
        return new Division(known.get(numerator.figure()), known.get(denominator.figure()), direction);
    }
}

package org.parkatlas.geo.crs;

import java.util.stream.Collectors;

import org.geotools.api.parameter.GeneralParameterValue;
import org.geotools.api.parameter.ParameterValue;
import org.geotools.api.referencing.IdentifiedObject;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.crs.SingleCRS;
import org.geotools.api.referencing.datum.GeodeticDatum;
import org.parkatlas.geo.PlainNumber;

/** Says in one line, short and without control characters, what a definition from outside contains. */
final class Excerpt {

    private static final int MOST_CHARACTERS = 80;

    private Excerpt() {}

    /** The beginning of a text. */
    static String of(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ");
        int end = line.offsetByCodePoints(0, Math.min(MOST_CHARACTERS, line.codePointCount(0, line.length())));
        return end < line.length() ? line.substring(0, end) + "…" : line;
    }

    /** Name, datum, ellipsoid, projection and unit, as {@code UTM 50N, WGS_1984 (6378137, 298.2572236), …}. */
    static String of(SingleCRS system) {
        return "%s, %s%s, %s"
                .formatted(
                        nameOf(system),
                        datumOf(system),
                        projectionOf(system),
                        system.getCoordinateSystem().getAxis(0).getUnit());
    }

    private static String nameOf(IdentifiedObject object) {
        return of(object.getName().getCode());
    }

    private static String datumOf(SingleCRS system) {
        if (system.getDatum() instanceof GeodeticDatum datum) {
            var ellipsoid = datum.getEllipsoid();
            return "%s (%s, %s)"
                    .formatted(
                            nameOf(datum),
                            number(ellipsoid.getSemiMajorAxis()),
                            number(ellipsoid.getInverseFlattening()));
        }
        return nameOf(system.getDatum());
    }

    private static String projectionOf(SingleCRS system) {
        if (system instanceof ProjectedCRS projected) {
            var conversion = projected.getConversionFromBase();
            String parameters = conversion.getParameterValues().values().stream()
                    .map(Excerpt::parameterOf)
                    .filter(it -> !it.startsWith("semi_"))
                    .collect(Collectors.joining(", "));
            return ", %s (%s)".formatted(nameOf(conversion.getMethod()), parameters);
        }
        return "";
    }

    private static String parameterOf(GeneralParameterValue parameter) {
        String name = nameOf(parameter.getDescriptor());
        return parameter instanceof ParameterValue<?> value && value.getValue() instanceof Double number
                ? name + " " + number(number)
                : name;
    }

    private static String number(double value) {
        return Double.isFinite(value) ? PlainNumber.format(value) : Double.toString(value);
    }
}

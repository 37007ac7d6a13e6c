package org.parkatlas.geo.crs;

import java.util.Locale;

import org.geotools.api.parameter.GeneralParameterValue;
import org.geotools.api.parameter.ParameterValue;
import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.api.referencing.crs.GeographicCRS;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.crs.SingleCRS;
import org.geotools.api.referencing.datum.GeodeticDatum;
import org.geotools.referencing.CRS;

/**
 * Compares a definition from outside with one of the EPSG data set. The numbers decide: two systems are the same if
 *
 * <ul>
 *   <li>their datums are: ellipsoid and prime meridian by their numbers, and the name, since other datums share the
 *       ellipsoid. GeoTools knows the names that EPSG, OGC and Esri use; for CGCS2000, which software in China writes in
 *       many ways, it is enough that the ellipsoid is called so, as no other datum has it;
 *   <li>their projections are: method (Gauss-Krüger is Transverse Mercator), central meridian, false easting and northing,
 *       latitude of origin, scale;
 *   <li>their unit is.
 * </ul>
 *
 * <p>Neither their own names nor their codes are asked, nor the order of axes, nor shifts to other datums. The one exception
 * is Web Mercator, for whose method version 1 of well-known text has no word: GDAL writes {@code Mercator_1SP}, which is
 * another method, and leaves it to the code EPSG:3857.
 *
 * @param read the definition from outside
 */
record DefinitionMatch(SingleCRS read) {

    /** Whether both describe the same numbers. */
    boolean isSameAs(SingleCRS known) {
        return isOnDatumOf(known) && unitOf(read).equals(unitOf(known)) && isProjectedAs(known);
    }

    /** Whether both are on the same datum. */
    boolean isOnDatumOf(SingleCRS known) {
        return CRS.equalsIgnoreMetadata(read.getDatum(), known.getDatum()) || areBothCgcs2000(known);
    }

    private boolean areBothCgcs2000(SingleCRS known) {
        return read.getDatum() instanceof GeodeticDatum datum
                && known.getDatum() instanceof GeodeticDatum other
                && isCgcs2000(datum)
                && isCgcs2000(other)
                && CRS.equalsIgnoreMetadata(datum.getEllipsoid(), other.getEllipsoid())
                && CRS.equalsIgnoreMetadata(datum.getPrimeMeridian(), other.getPrimeMeridian());
    }

    private static boolean isCgcs2000(GeodeticDatum datum) {
        String name = datum.getEllipsoid().getName().getCode();
        return name.replaceAll("[ _-]", "").toLowerCase(Locale.ROOT).equals("cgcs2000");
    }

    private static Object unitOf(SingleCRS system) {
        return system.getCoordinateSystem().getAxis(0).getUnit();
    }

    private boolean isProjectedAs(SingleCRS known) {
        if (read instanceof ProjectedCRS projected && known instanceof ProjectedCRS other) {
            return parametersOf(projected).equals(parametersOf(other)) || isWebMercatorOfGdal(projected, other);
        }
        return read instanceof GeographicCRS && known instanceof GeographicCRS;
    }

    private static ParameterValueGroup parametersOf(ProjectedCRS system) {
        return system.getConversionFromBase().getParameterValues();
    }

    private static boolean isWebMercatorOfGdal(ProjectedCRS read, ProjectedCRS known) {
        return isCalled(known, "EPSG:3857")
                && isCalled(read, "EPSG:3857")
                && parametersOf(read).getDescriptor().getName().getCode().equals("Mercator_1SP")
                && parametersOf(known).values().stream()
                        .allMatch(it -> isSphere(it) || hasSame(it, parametersOf(read)));
    }

    private static boolean isCalled(ProjectedCRS system, String code) {
        return system.getIdentifiers().stream().anyMatch(it -> it.toString().equals(code));
    }

    /** Web Mercator takes the ellipsoid for a sphere. */
    private static boolean isSphere(GeneralParameterValue parameter) {
        return parameter.getDescriptor().getName().getCode().equals("semi_minor");
    }

    private static boolean hasSame(GeneralParameterValue parameter, ParameterValueGroup others) {
        String name = parameter.getDescriptor().getName().getCode();
        return parameter instanceof ParameterValue<?> value
                && value.doubleValue() == others.parameter(name).doubleValue();
    }
}

package org.parkatlas.geo.crs;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.SingleCRS;
import org.geotools.referencing.CRS;

/**
 * What the EPSG data set says of reference systems, as GeoTools reads it: longitude or easting first.
 *
 * <p>Each system is read once and kept. The first one costs seconds, in which GeoTools unpacks its copy of the data set
 * into {@code java.io.tmpdir}; any other one 20 ms. Safe for use by many threads.
 */
final class EpsgDefinitions {

    private final Map<Integer, SingleCRS> definitions = new ConcurrentHashMap<>();

    /** The definition with this code, one of those that this service names. */
    SingleCRS get(int epsg) {
        return definitions.computeIfAbsent(epsg, EpsgDefinitions::read);
    }

    private static SingleCRS read(int epsg) {
        try {
            // "true": longitude and easting first, as in PostGIS and GeoJSON
            return (SingleCRS) CRS.decode("EPSG:" + epsg, true);
        } catch (FactoryException e) {
            throw new IllegalStateException("GeoTools does not know EPSG:" + epsg, e);
        }
    }
}

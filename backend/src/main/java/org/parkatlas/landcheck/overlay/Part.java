package org.parkatlas.landcheck.overlay;

/**
 * What of a red line lies in the shapes of one code.
 *
 * @param code    of the zone or parcel; of a block its id
 * @param label   what people call it
 * @param status  what its control line counts for: {@code draft} is listed and decides nothing
 * @param objects how many shapes have the code
 * @param areaM2  on the ellipsoid, slivers left out
 */
public record Part(String code, String label, String status, int objects, double areaM2) {}

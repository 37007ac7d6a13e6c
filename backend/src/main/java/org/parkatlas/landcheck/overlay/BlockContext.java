package org.parkatlas.landcheck.overlay;

/**
 * A block of a park in which a red line lies, and what its parcels say is left there.
 *
 * @param areaM2     of the red line in the block
 * @param blockM2    of the block
 * @param readyM2    达到供地条件，未供应: what can still be supplied
 * @param suppliedM2 已供应, built or not
 * @param parcels    how many parcels that is known from
 * @param demo       whether any of it is synthetic (演示数据)
 */
public record BlockContext(
        String parkId,
        String name,
        double areaM2,
        double blockM2,
        double readyM2,
        double suppliedM2,
        int parcels,
        boolean demo) {}

package org.parkatlas.catalog.spi;

/**
 * At which zoom levels (Web Mercator, 256 px tiles) a layer is drawn.
 *
 * @param from       first level with the objects, 0 to 18
 * @param to         last level with the objects, 0 to 18
 * @param labelsFrom first level with their names
 */
public record ZoomRule(int from, int to, int labelsFrom) {

    private static final int LARGEST = 18;

    public ZoomRule {
        if (from < 0 || to > LARGEST || from > to || labelsFrom < from || labelsFrom > LARGEST) {
            throw new IllegalArgumentException("Not a zoom rule: %d to %d, labels %d".formatted(from, to, labelsFrom));
        }
    }

    /** Drawn from this level to the last, with names from the second level given. */
    public static ZoomRule from(int level, int labels) {
        return new ZoomRule(level, LARGEST, labels);
    }
}

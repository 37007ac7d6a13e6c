package org.parkatlas.printing;

import java.util.List;
import java.util.Optional;

import org.parkatlas.cartography.MapView;

/**
 * The paper of a sheet (GB/T 148, ISO 216) and how it lies; beside or below the map there is room for what explains it.
 *
 * @param size   A3 or A4
 * @param width  millimetres
 * @param height millimetres
 * @param map    the map without its frame, millimetres
 * @param beside width of what explains the map, millimetres
 */
record Paper(String size, double width, double height, MapView.Size map, double beside) {

    private static final List<Paper> ALL = List.of(
            new Paper("A3", 420, 297, new MapView.Size(300, 259), 103),
            new Paper("A3", 297, 420, new MapView.Size(283, 250), 283),
            new Paper("A4", 297, 210, new MapView.Size(202, 176), 77),
            new Paper("A4", 210, 297, new MapView.Size(196, 142), 196));

    /** The one of this size that lies so. */
    static Optional<Paper> find(String size, boolean landscape) {
        return ALL.stream()
                .filter(it -> it.size().equals(size) && it.isLandscape() == landscape)
                .findFirst();
    }

    boolean isLandscape() {
        return width > height;
    }

    /** Whether there is little room. */
    boolean isSmall() {
        return size.equals("A4");
    }
}

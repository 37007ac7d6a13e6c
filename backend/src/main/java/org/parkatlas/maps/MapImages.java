package org.parkatlas.maps;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.parkatlas.documents.Lettering;
import org.parkatlas.geo.crs.Projections;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.springframework.stereotype.Service;

/** Paints images of layers, only so many at a time as their memory allows. */
@Service
public class MapImages {

    private static final int BYTES_OF_PIXEL = 4;
    private static final double MEBIBYTE = 1 << 20;

    /** However small they are, no more than this are painted at once. */
    private static final int AT_ONCE = 8;

    private final Readings readings;
    private final Projections projections;
    private final Lettering lettering;
    private final MapProperties properties;
    private final Semaphore memory;

    MapImages(Readings readings, Projections projections, Lettering lettering, MapProperties properties) {
        this.readings = readings;
        this.projections = projections;
        this.lettering = lettering;
        this.properties = properties;
        this.memory = new Semaphore(properties.memoryMb());
    }

    /**
     * An image of some layers, the lowest first, from one state of the data.
     *
     * @param ground what is below them, null for nothing
     * @throws MapsBusy if too many are painted
     */
    public BufferedImage paint(
            Viewer viewer, MapWindow window, List<MapLayer> layers, @Nullable Color ground, Locale language) {
        int share = share(window);
        if (!take(share)) {
            throw new MapsBusy();
        }
        try {
            var image = new BufferedImage(
                    window.width(),
                    window.height(),
                    ground == null ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
            var canvas = canvas(image, ground);
            var seen = layers.stream().filter(window::shows).toList();
            var reach = window.with(ImagePainter.MARGIN).reach(projections);
            if (!seen.isEmpty() && reach.isPresent()) {
                readings.read(viewer, reading -> {
                    var rows = new MapRows(reading, window, reach.get(), properties.maxAreas());
                    var painter = new ImagePainter(canvas, window, rows.extent(), lettering);
                    seen.forEach(layer -> {
                        painter.begin(layer);
                        rows.forEach(layer, language, painter::paint);
                    });
                    painter.letter();
                    return seen.size();
                });
            }
            canvas.dispose();
            return image;
        } finally {
            memory.release(share);
        }
    }

    private static Graphics2D canvas(BufferedImage image, @Nullable Color ground) {
        var canvas = image.createGraphics();
        if (ground != null) {
            canvas.setColor(ground);
            canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        }
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        canvas.scale(1 / MapWindow.PIXEL_MM, 1 / MapWindow.PIXEL_MM);
        return canvas;
    }

    /** MiB of the memory for images. */
    private int share(MapWindow window) {
        double bytes = (double) window.width() * window.height() * BYTES_OF_PIXEL;
        int needed = Math.max((int) Math.ceil(bytes / MEBIBYTE), properties.memoryMb() / AT_ONCE);
        return Math.min(needed, properties.memoryMb());
    }

    private boolean take(int share) {
        try {
            return memory.tryAcquire(share, properties.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The largest image that there is, pixels. */
    public int maxSide() {
        return properties.maxSide();
    }

    /** The most layers of an image. */
    public int maxLayers() {
        return properties.maxLayers();
    }
}

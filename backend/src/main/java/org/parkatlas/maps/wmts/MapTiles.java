package org.parkatlas.maps.wmts;

import java.util.List;
import java.util.Locale;

import org.parkatlas.catalog.data.DataVersion;
import org.parkatlas.catalog.query.Selection;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.geo.crs.Projections;
import org.parkatlas.identity.Caches;
import org.parkatlas.identity.OfVersion;
import org.parkatlas.identity.Versioned;
import org.parkatlas.identity.Viewer;
import org.parkatlas.maps.MapImages;
import org.parkatlas.maps.MapLayer;
import org.parkatlas.maps.MapProperties;
import org.parkatlas.maps.Picture;
import org.springframework.stereotype.Service;

/** Tiles as images, painted when they are first asked for and kept as long as there is room and nothing in them changes. */
@Service
class MapTiles {

    private static final int MEBIBYTE = 1 << 20;

    /** What an entry takes besides its bytes. */
    private static final int ENTRY_BYTES = 400;

    private final MapImages images;
    private final DataVersion versions;
    private final Projections projections;
    private final Versioned<Key, Tile> known;

    MapTiles(MapImages images, DataVersion versions, Projections projections, MapProperties properties, Caches caches) {
        this.images = images;
        this.versions = versions;
        this.projections = projections;
        this.known = caches.ofBytes(
                "map-tiles", (long) properties.cacheMb() * MEBIBYTE, (key, tile) -> ENTRY_BYTES + tile.bytes().length);
    }

    /** A PNG, transparent where nothing is. */
    byte[] get(Viewer viewer, FeatureType type, TileGrid.Address address) {
        var reach = address.window().reach(projections);
        long since = reach.map(it -> versions.of(type, it)).orElseGet(() -> versions.of(type));
        return known.get(viewer, new Key(type.id(), address), since, () -> paint(viewer, type, address, since))
                .bytes();
    }

    private Tile paint(Viewer viewer, FeatureType type, TileGrid.Address address, long version) {
        var layer = MapLayer.of(Selection.all(viewer, type), Locale.CHINESE, false);
        var image = images.paint(viewer, address.window(), List.of(layer), null, Locale.CHINESE);
        return new Tile(version, Picture.PNG.bytes(image));
    }

    private record Key(String layer, TileGrid.Address address) {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Tile(long version, byte[] bytes) implements OfVersion {}
}

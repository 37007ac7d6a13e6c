package org.parkatlas.catalog.tiles;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.parkatlas.catalog.data.DataVersion;
import org.parkatlas.catalog.query.Filter;
import org.parkatlas.catalog.query.Selection;
import org.parkatlas.identity.Caches;
import org.parkatlas.identity.Versioned;
import org.springframework.stereotype.Service;

/**
 * Tiles, cut when they are first asked for and kept as long as there is room. Those of a filter have a small room of their
 * own, because few ask for the same, and only so many of them are cut at a time, because anybody can think of new ones.
 */
@Service
class Tiles {

    /** What an entry takes besides its bytes: key, futures and nodes of the map, measured with 64-bit references. */
    private static final int ENTRY_BYTES = 400;

    private final TileCutter cutter;
    private final DataVersion versions;
    private final TileProperties properties;
    private final Versioned<Key, Tile> whole;
    private final Versioned<Key, Tile> filtered;
    private final Semaphore room;

    Tiles(TileCutter cutter, DataVersion versions, TileProperties properties, Caches caches) {
        this.cutter = cutter;
        this.versions = versions;
        this.properties = properties;
        this.whole = caches.ofBytes("tiles", properties.wholeBytes(), Tiles::size);
        this.filtered = caches.ofBytes("filtered-tiles", properties.filteredBytes(), Tiles::size);
        this.room = new Semaphore(properties.filteredAtOnce());
    }

    /**
     * The tile of the selected objects as the data is now or was at most three seconds ago. Its version is the one in which
     * what it shows last changed: a publication elsewhere leaves it in the cache.
     *
     * @throws TilesBusy if it has to be cut with a filter and too many are
     */
    Tile get(TileLayer layer, TileAddress address, Selection selection) {
        var version = versions.of(layer.type());
        if (!layer.isDrawnAt(address.z())) {
            return Tile.of(version, new byte[0]);
        }
        var key = new Key(layer.id(), address, selection.filter());
        var since = versions.of(layer.type(), address.reach());
        return selection.filter().equals(Filter.ALL)
                ? whole.get(
                        selection.viewer(),
                        key,
                        since,
                        () -> cutter.cut(layer, address, selection).unchangedSince(since, version))
                : filtered.get(
                        selection.viewer(),
                        key,
                        since,
                        () -> cutInTurn(layer, address, selection).unchangedSince(since, version));
    }

    /** The version of the layer that {@link #get} answers from: tiles that no change touched since are of that, too. */
    long version(TileLayer layer) {
        return versions.of(layer.type());
    }

    private Tile cutInTurn(TileLayer layer, TileAddress address, Selection selection) {
        if (!takeRoom()) {
            throw new TilesBusy();
        }
        try {
            return cutter.cut(layer, address, selection);
        } finally {
            room.release();
        }
    }

    private boolean takeRoom() {
        try {
            return room.tryAcquire(properties.filteredWait().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A filter takes about as much memory as its text is long. */
    private static int size(Key key, Tile tile) {
        return ENTRY_BYTES + key.filter().toString().length() + tile.size();
    }

    private record Key(String layer, TileAddress address, Filter filter) {}
}

package org.parkatlas.catalog.tiles;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.parkatlas.catalog.data.DataVersion;
import org.parkatlas.catalog.query.Filter;
import org.parkatlas.catalog.query.Selection;
import org.parkatlas.identity.Viewer;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.stereotype.Service;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Tiles, cut when they are first asked for and kept as long as there is room. However many ask for a tile at the same
 * time, one of them has it cut and the others wait for that.
 */
@Service
class Tiles {

    /** A wait for a connection and the longest statement, both of which have limits of their own, and a little more. */
    private static final long LONGEST_WAIT_SECONDS = 10;

    /** What an entry takes besides its bytes: key, futures and nodes of the map, measured with 64-bit references. */
    private static final int ENTRY_BYTES = 400;

    private static final long MEBIBYTE = 1L << 20;

    private final TileCutter cutter;
    private final DataVersion versions;
    private final AsyncCache<Key, Tile> kept;

    Tiles(TileCutter cutter, DataVersion versions, TileProperties properties) {
        this.cutter = cutter;
        this.versions = versions;
        this.kept = Caffeine.newBuilder()
                .maximumWeight(properties.cacheMb() * MEBIBYTE)
                .weigher((Key key, Tile tile) -> ENTRY_BYTES + tile.size())
                .executor(Runnable::run)
                .buildAsync();
    }

    /** The tile as the data is now or was at most three seconds ago. */
    private Tile get(TileLayer layer, TileAddress address, Viewer viewer) {
        var version = versions.current();
        if (!layer.isDrawnAt(address.z())) {
            return Tile.of(version, new byte[0]);
        }
        var key = new Key(layer.id(), address, version, viewer.key());
        var own = new CompletableFuture<Tile>();
        var promised = kept.get(key, (missing, executor) -> own);
        return promised == own ? fulfil(layer, key, viewer, own) : await(promised);
    }

    /**
     * The tile of the selected objects as the data is now or was at most three seconds ago. Where there is a filter it is
     * cut anew each time: few ask for the same.
     */
    Tile get(TileLayer layer, TileAddress address, Selection selection) {
        if (selection.filter().equals(Filter.ALL) || !layer.isDrawnAt(address.z())) {
            return get(layer, address, selection.viewer());
        }
        var tile = cutter.cut(layer, address, selection);
        versions.saw(tile.version());
        return tile;
    }

    /** Cuts the tile for everybody who waits for it. Newer data than expected is kept under its own version. */
    private Tile fulfil(TileLayer layer, Key key, Viewer viewer, CompletableFuture<Tile> promised) {
        Tile tile;
        try {
            tile = cutter.cut(layer, key.address(), Selection.all(viewer, layer.type()));
        } catch (RuntimeException | Error failed) {
            // those who wait must not wait for ever; the entry goes with the failure
            promised.completeExceptionally(failed);
            throw failed;
        }
        promised.complete(tile);
        if (tile.version() != key.version()) {
            versions.saw(tile.version());
            kept.asMap().remove(key, promised);
            kept.put(new Key(key.layer(), key.address(), tile.version(), key.viewer()), promised);
        }
        return tile;
    }

    private static Tile await(CompletableFuture<Tile> promised) {
        try {
            return promised.get(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed);
        } catch (TimeoutException late) {
            throw new QueryTimeoutException("A tile was not cut in time", late);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new QueryTimeoutException("The service is stopping", stopped);
        }
    }

    private record Key(String layer, TileAddress address, long version, String viewer) {}
}

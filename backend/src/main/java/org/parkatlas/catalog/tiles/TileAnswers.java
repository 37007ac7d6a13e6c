package org.parkatlas.catalog.tiles;

import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.http.AcceptedCoding;
import org.parkatlas.catalog.http.Answers;
import org.parkatlas.catalog.http.EntityTags;
import org.parkatlas.catalog.query.Queryables;
import org.parkatlas.catalog.query.parameters.SelectionReader;
import org.parkatlas.identity.Viewer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Tiles as HTTP answers; the two addresses of a tile share it. */
@Component
class TileAnswers {

    static final MediaType MVT = MediaType.parseMediaType("application/vnd.mapbox-vector-tile");

    /** docs/design/contract.md, Versions. */
    static final String FOR_EVER = "public, max-age=31536000, immutable";

    /** What was does not change, but whoever hides an object hides its past. */
    static final String FOR_A_DAY = "public, max-age=86400, immutable";

    /** Parameters of a tile beside those that select objects. */
    private static final Set<String> OTHERS = Set.of("f", "v");

    /** How a tile is answered in which nothing is; clients of either address expect its own. */
    enum WhenEmpty {
        /** 204. */
        NO_CONTENT,
        /** 200 with no bytes, which is a tile without layers: the suite for OGC API - Tiles takes nothing else. */
        EMPTY_TILE
    }

    private final TileLayers layers;
    private final Tiles tiles;
    private final SelectionReader selections;

    TileAnswers(TileLayers layers, Tiles tiles, SelectionReader selections) {
        this.layers = layers;
        this.tiles = tiles;
        this.selections = selections;
    }

    /**
     * A tile, 304 where the client has it.
     *
     * <p>The parameter {@code v} is what TileJSON has in its addresses; only the current one makes the answer
     * immutable. Others select objects.
     *
     * @param asked what the address says
     */
    ResponseEntity<byte[]> answer(Asked asked, WhenEmpty whenEmpty, Viewer viewer, HttpServletRequest request) {
        var layer = layers.get(viewer, asked.layer());
        var address = TileAddress.find(asked.z(), asked.x(), asked.y()).orElseThrow(TileNotFound::new);
        var given = SelectionReader.parameters(request);
        AnswerFormat.MVT.requireIn(given.get("f"));
        var selection = selections.read(new Queryables(layer.type(), viewer), given, OTHERS);
        var current = tiles.version(layer);
        var tile = tiles.get(layer, address, selection);
        var headers = new HttpHeaders();
        headers.set(
                HttpHeaders.CACHE_CONTROL,
                selection.isOver() ? FOR_A_DAY : lifetime(edition(layer, tile, current), given.get("v")));
        headers.set(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (tile.isEmpty() && whenEmpty == WhenEmpty.NO_CONTENT) {
            return new ResponseEntity<>(headers, HttpStatus.NO_CONTENT);
        }
        var coding = tile.codingFor(AcceptedCoding.of(request.getHeaders(HttpHeaders.ACCEPT_ENCODING)));
        headers.set(HttpHeaders.ETAG, tile.tag(coding));
        if (EntityTags.match(request.getHeaders(HttpHeaders.IF_NONE_MATCH), tile.tag(coding))) {
            return new ResponseEntity<>(headers, HttpStatus.NOT_MODIFIED);
        }
        headers.setContentType(MVT);
        if (coding != Tile.Coding.IDENTITY) {
            headers.set(HttpHeaders.CONTENT_ENCODING, coding.token());
        }
        return new ResponseEntity<>(tile.bytes(coding), headers, HttpStatus.OK);
    }

    /** The edition of which the tile is: of the layer as it was just now, unless what it shows has changed since. */
    private static String edition(TileLayer layer, Tile tile, long current) {
        return layer.edition(Math.max(tile.version(), current));
    }

    private static String lifetime(String current, @Nullable String asked) {
        return current.equals(asked) ? FOR_EVER : Answers.FOR_A_MINUTE;
    }

    /** The parts of the address of a tile, as they were sent. */
    record Asked(String layer, String z, String x, String y) {

        /** Those of a path whose variables have these names, empty where one is missing. */
        static Asked of(Map<String, String> path, String z, String x, String y) {
            return new Asked(
                    path.getOrDefault("layer", ""),
                    path.getOrDefault(z, ""),
                    path.getOrDefault(x, ""),
                    path.getOrDefault(y, ""));
        }
    }
}

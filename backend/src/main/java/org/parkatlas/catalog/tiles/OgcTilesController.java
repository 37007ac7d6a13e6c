package org.parkatlas.catalog.tiles;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.http.JsonAnswers;
import org.parkatlas.identity.Viewer;
import org.parkatlas.platform.spi.PublicSite;
import org.parkatlas.problem.OwnParameters;
import org.parkatlas.problem.RequestLanguage;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** OGC API - Tiles (OGC 20-057): the same tiles, the row before the column. */
@RestController
@RequestMapping("/ogc")
class OgcTilesController {

    private final TileLayers layers;
    private final TileAnswers tiles;
    private final OgcTileDocuments documents;
    private final JsonAnswers json;
    private final PublicSite site;

    OgcTilesController(
            TileLayers layers, TileAnswers tiles, OgcTileDocuments documents, JsonAnswers json, PublicSite site) {
        this.layers = layers;
        this.tiles = tiles;
        this.documents = documents;
        this.json = json;
        this.site = site;
    }

    /** The tile sets of a collection. */
    @GetMapping("/collections/{layer}/tiles")
    ResponseEntity<byte[]> tileSets(
            @PathVariable("layer") String layer,
            @RequestParam(name = "f", required = false) @Nullable String format,
            Viewer viewer,
            HttpServletRequest request) {
        AnswerFormat.JSON.requireIn(format);
        return json.answer(
                documents.tileSets(layers.get(viewer, layer), root(request), RequestLanguage.of(request)), request);
    }

    /** The tile set of a collection. */
    @GetMapping("/collections/{layer}/tiles/WebMercatorQuad")
    ResponseEntity<byte[]> tileSet(
            @PathVariable("layer") String layer,
            @RequestParam(name = "f", required = false) @Nullable String format,
            Viewer viewer,
            HttpServletRequest request) {
        AnswerFormat.JSON.requireIn(format);
        return json.answer(
                documents.tileSet(viewer, layers.get(viewer, layer), root(request), RequestLanguage.of(request)),
                request);
    }

    /** A tile; the row comes before the column. */
    @OwnParameters
    @GetMapping("/collections/{layer}/tiles/WebMercatorQuad/{tileMatrix}/{tileRow}/{tileCol}")
    ResponseEntity<byte[]> tile(@PathVariable Map<String, String> path, Viewer viewer, HttpServletRequest request) {
        var asked = TileAnswers.Asked.of(path, "tileMatrix", "tileCol", "tileRow");
        return tiles.answer(asked, TileAnswers.WhenEmpty.EMPTY_TILE, viewer, request);
    }

    /** The tiling schemes. */
    @GetMapping("/tileMatrixSets")
    ResponseEntity<byte[]> tileMatrixSets(
            @RequestParam(name = "f", required = false) @Nullable String format, HttpServletRequest request) {
        AnswerFormat.JSON.requireIn(format);
        return json.answer(documents.tileMatrixSets(root(request), RequestLanguage.of(request)), request);
    }

    /** The tiling scheme. */
    @GetMapping("/tileMatrixSets/WebMercatorQuad")
    ResponseEntity<byte[]> webMercatorQuad(
            @RequestParam(name = "f", required = false) @Nullable String format, HttpServletRequest request) {
        AnswerFormat.JSON.requireIn(format);
        return json.answer(TileMatrixSet.webMercatorQuad(), request);
    }

    private String root(HttpServletRequest request) {
        return site.address(request) + "/ogc";
    }
}

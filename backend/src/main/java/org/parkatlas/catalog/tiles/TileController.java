package org.parkatlas.catalog.tiles;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.parkatlas.catalog.http.JsonAnswers;
import org.parkatlas.identity.Viewer;
import org.parkatlas.platform.spi.PublicSite;
import org.parkatlas.problem.OwnParameters;
import org.parkatlas.problem.RequestLanguage;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tiles and what describes them, as web maps and desktop clients ask for them. */
@RestController
@RequestMapping("/tiles/{layer}")
class TileController {

    private final TileLayers layers;
    private final TileAnswers tiles;
    private final TileDescriptions descriptions;
    private final JsonAnswers json;
    private final PublicSite site;

    TileController(
            TileLayers layers, TileAnswers tiles, TileDescriptions descriptions, JsonAnswers json, PublicSite site) {
        this.layers = layers;
        this.tiles = tiles;
        this.descriptions = descriptions;
        this.json = json;
        this.site = site;
    }

    /** TileJSON. */
    @GetMapping
    ResponseEntity<byte[]> tileJson(@PathVariable("layer") String layer, Viewer viewer, HttpServletRequest request) {
        var language = RequestLanguage.of(request);
        var document = descriptions.tileJson(viewer, layers.get(viewer, layer), site.address(request), language);
        return json.answer(document, request);
    }

    /** What GDAL's MVT driver looks for. */
    @GetMapping("/metadata.json")
    ResponseEntity<byte[]> metadata(@PathVariable("layer") String layer, Viewer viewer, HttpServletRequest request) {
        return json.answer(
                descriptions.metadata(viewer, layers.get(viewer, layer), RequestLanguage.of(request)), request);
    }

    /** A tile; the column comes before the row. */
    @OwnParameters
    @GetMapping({"/{z}/{x}/{y}.mvt", "/{z}/{x}/{y}.pbf"})
    ResponseEntity<byte[]> tile(@PathVariable Map<String, String> path, Viewer viewer, HttpServletRequest request) {
        return tiles.answer(
                TileAnswers.Asked.of(path, "z", "x", "y"), TileAnswers.WhenEmpty.NO_CONTENT, viewer, request);
    }
}

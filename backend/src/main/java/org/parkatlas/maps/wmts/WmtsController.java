package org.parkatlas.maps.wmts;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.data.Attribution;
import org.parkatlas.catalog.data.LayerExtents;
import org.parkatlas.catalog.http.Answers;
import org.parkatlas.catalog.http.XmlText;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.FeatureTypes;
import org.parkatlas.identity.Viewer;
import org.parkatlas.platform.spi.PublicSite;
import org.parkatlas.problem.OwnParameters;
import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.Quoted;
import org.parkatlas.problem.RequestLanguage;
import org.parkatlas.problem.Wording;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The addresses of the Web Map Tile Service. */
@RestController
class WmtsController {

    private static final MediaType XML = MediaType.parseMediaType("application/xml;charset=UTF-8");
    private static final String RETRY_AFTER_SECONDS = "5";

    private final MapTiles tiles;
    private final FeatureTypes types;
    private final LayerExtents extents;
    private final Attribution attribution;
    private final PublicSite site;

    WmtsController(MapTiles tiles, FeatureTypes types, LayerExtents extents, Attribution attribution, PublicSite site) {
        this.tiles = tiles;
        this.types = types;
        this.extents = extents;
        this.attribution = attribution;
        this.site = site;
    }

    /** Parameters of which the names are in whatever case, and those that are not known are left alone. */
    @OwnParameters
    @GetMapping("/wmts")
    ResponseEntity<byte[]> serve(Viewer viewer, HttpServletRequest request) {
        var given = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        request.getParameterMap().forEach((name, values) -> given.put(name, values[0]));
        return answered(request, () -> {
            requireService(given);
            var operation = get(given, "REQUEST");
            return switch (operation.toLowerCase(Locale.ROOT)) {
                case "getcapabilities" -> document(viewer, request);
                case "gettile" -> tile(Asked.of(given), viewer, request);
                default ->
                    throw new WmtsFault(
                            "OperationNotSupported",
                            "REQUEST",
                            Wording.of(
                                    "没有操作 %s；有 GetCapabilities、GetTile。",
                                    "There is no operation %s; there are GetCapabilities and GetTile.",
                                    Quoted.shorten(operation)));
            };
        });
    }

    private static void requireService(Map<String, String> given) {
        var service = get(given, "SERVICE");
        if (!service.equalsIgnoreCase("WMTS")) {
            throw WmtsFault.invalid("SERVICE", new Wording("SERVICE 应为 WMTS。", "SERVICE is WMTS."));
        }
    }

    /** The same description by path. */
    @GetMapping("/wmts/1.0.0/WMTSCapabilities.xml")
    ResponseEntity<byte[]> capabilities(Viewer viewer, HttpServletRequest request) {
        return answered(request, () -> document(viewer, request));
    }

    /** A tile by path. */
    @GetMapping("/wmts/{layer}/{style}/{set}/{matrix}/{row}/{column}.png")
    ResponseEntity<byte[]> tile(
            @PathVariable("layer") String layer,
            @PathVariable("style") String style,
            @PathVariable("set") String set,
            @PathVariable("matrix") String matrix,
            @PathVariable("row") String row,
            @PathVariable("column") String column,
            Viewer viewer,
            HttpServletRequest request) {
        return answered(
                request, () -> tile(new Asked(layer, style, set, matrix, row, column, "image/png"), viewer, request));
    }

    private interface Answer {
        ResponseEntity<byte[]> get();
    }

    private static ResponseEntity<byte[]> answered(HttpServletRequest request, Answer answer) {
        var language = RequestLanguage.of(request);
        try {
            return answer.get();
        } catch (WmtsFault wrong) {
            return fault(
                    HttpStatus.BAD_REQUEST,
                    wrong.code(),
                    wrong.locator(),
                    wrong.message().in(language));
        } catch (ProblemException problem) {
            return fault(
                    HttpStatus.valueOf(problem.type().status()),
                    "NoApplicableCode",
                    null,
                    problem.detail().in(language));
        }
    }

    /** What a request for a tile says. */
    private record Asked(
            String layer, String style, String set, String matrix, String row, String column, String format) {

        static Asked of(Map<String, String> given) {
            return new Asked(
                    WmtsController.get(given, "LAYER"),
                    given.getOrDefault("STYLE", ""),
                    WmtsController.get(given, "TILEMATRIXSET"),
                    WmtsController.get(given, "TILEMATRIX"),
                    WmtsController.get(given, "TILEROW"),
                    WmtsController.get(given, "TILECOL"),
                    WmtsController.get(given, "FORMAT"));
        }
    }

    private static String get(Map<String, String> given, String name) {
        var value = given.get(name);
        if (value == null || value.isBlank()) {
            throw WmtsFault.missing(name);
        }
        return value;
    }

    private ResponseEntity<byte[]> document(Viewer viewer, HttpServletRequest request) {
        var language = RequestLanguage.of(request);
        var layers = types.seenBy(viewer).list().stream()
                .filter(FeatureType::isDrawn)
                .map(type ->
                        new Capabilities.Layer(type, extents.get(viewer, type).findBox()))
                .toList();
        var document = new Capabilities(
                        site.address(request) + "/wmts", attribution.text(viewer, language), layers, language)
                .document();
        var headers = new HttpHeaders();
        headers.setContentType(XML);
        headers.set(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        return Answers.of(document.getBytes(StandardCharsets.UTF_8), headers, request);
    }

    private ResponseEntity<byte[]> tile(Asked asked, Viewer viewer, HttpServletRequest request) {
        var type = types.seenBy(viewer)
                .find(asked.layer())
                .filter(FeatureType::isDrawn)
                .orElseThrow(() -> WmtsFault.invalid(
                        "LAYER", Wording.of("没有图层 %s。", "There is no layer %s.", Quoted.shorten(asked.layer()))));
        if (!asked.style().isEmpty() && !asked.style().equals(Capabilities.STYLE)) {
            throw WmtsFault.invalid("STYLE", new Wording("STYLE 应为 unlabelled。", "STYLE is unlabelled."));
        }
        if (!asked.format().equals(MediaType.IMAGE_PNG_VALUE)) {
            throw WmtsFault.invalid("FORMAT", new Wording("FORMAT 应为 image/png。", "FORMAT is image/png."));
        }
        var grid = TileGrid.find(asked.set())
                .orElseThrow(() -> WmtsFault.invalid(
                        "TILEMATRIXSET",
                        new Wording(
                                "TILEMATRIXSET 应为 GoogleMapsCompatible 或 c。",
                                "TILEMATRIXSET is GoogleMapsCompatible or c.")));
        var address = TileGrid.Address.find(grid, asked.matrix(), asked.row(), asked.column())
                .orElseThrow(() -> new WmtsFault(
                        "TileOutOfRange", "TILEROW", new Wording("没有这个瓦片。", "There is no such tile in the grid.")));
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.IMAGE_PNG);
        return Answers.ofPacked(tiles.get(viewer, type, address), headers, request);
    }

    private static ResponseEntity<byte[]> fault(
            HttpStatus status, String code, @Nullable String locator, String message) {
        var headers = new HttpHeaders();
        headers.setContentType(XML);
        headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        var attributes = locator == null
                ? new String[] {"exceptionCode", code}
                : new String[] {"exceptionCode", code, "locator", locator};
        var document = XmlText.write(xml -> xml.element(
                "ows:ExceptionReport",
                report -> report.element("ows:Exception", it -> it.leaf("ows:ExceptionText", message), attributes),
                "version",
                "1.1.0",
                "xmlns:ows",
                "http://www.opengis.net/ows/1.1"));
        return new ResponseEntity<>(document.getBytes(StandardCharsets.UTF_8), headers, status);
    }
}

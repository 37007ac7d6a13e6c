package org.parkatlas.catalog.styles;

import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.http.Answers;
import org.parkatlas.catalog.ogc.Documents;
import org.parkatlas.catalog.ogc.Forms;
import org.parkatlas.catalog.ogc.OgcLink;
import org.parkatlas.catalog.ogc.OgcRequest;
import org.parkatlas.catalog.ogc.OgcRequests;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.FeatureTypes;
import org.parkatlas.identity.Viewer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import tools.jackson.databind.json.JsonMapper;

/** The styles of all layers, one each, after the draft of OGC API - Styles (OGC 20-009). */
@RestController
@RequestMapping("/ogc")
class StyleController {

    private final FeatureTypes types;
    private final OgcRequests requests;
    private final Documents documents;
    private final JsonMapper json;

    StyleController(FeatureTypes types, OgcRequests requests, Documents documents, JsonMapper json) {
        this.types = types;
        this.requests = requests;
        this.documents = documents;
        this.json = json;
    }

    /**
     * Styles.
     *
     * @param usual the id of the one to take, null where several layers have one each
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Styles(@JsonProperty("default") @Nullable String usual, List<Item> styles, List<OgcLink> links) {

        Styles {
            styles = List.copyOf(styles);
            links = List.copyOf(links);
        }
    }

    /** One style, with a link for each of its languages. */
    record Item(String id, String title, List<OgcLink> links) {

        Item {
            links = List.copyOf(links);
        }
    }

    /** The styles of layers that are for whoever asks, by id. */
    @GetMapping("/styles")
    ResponseEntity<byte[]> list(
            @RequestParam(name = "f", required = false) @Nullable String format, HttpServletRequest request) {
        var asked = requests.of(request, Forms.MACHINE);
        var drawn = types.seenBy(asked.viewer()).list().stream()
                .filter(FeatureType::isDrawn)
                .toList();
        return answer(asked, "/styles", null, drawn);
    }

    /** The style of a collection. */
    @GetMapping("/collections/{collection}/styles")
    ResponseEntity<byte[]> ofCollection(
            @PathVariable("collection") String collection,
            @RequestParam(name = "f", required = false) @Nullable String format,
            Viewer viewer,
            HttpServletRequest request) {
        var type = get(viewer, collection);
        var asked = requests.of(request, Forms.MACHINE);
        return answer(asked, "/collections/%s/styles".formatted(collection), type.id(), List.of(type));
    }

    /** A style in one of its languages. */
    @GetMapping("/styles/{style}")
    ResponseEntity<byte[]> one(
            @PathVariable("style") String style,
            @RequestParam(name = "f", required = false) @Nullable String format,
            Viewer viewer,
            HttpServletRequest request) {
        var type = get(viewer, style);
        var asked = requests.of(request, StyleForms.ALL);
        return Answers.of(written(type, asked), Documents.headers(asked), request);
    }

    private byte[] written(FeatureType type, OgcRequest asked) {
        var style = LayerStyle.of(type, asked.language());
        return switch (asked.form().format()) {
            case "sld10" -> bytes(new SldStyle(style, SldStyle.Version.V1_0).document());
            case "sld11" -> bytes(new SldStyle(style, SldStyle.Version.V1_1).document());
            case "qml" -> bytes(new QmlStyle(style).document());
            default -> json.writeValueAsBytes(new MapLibreStyle(style, asked.site()).document());
        };
    }

    private static byte[] bytes(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }

    private ResponseEntity<byte[]> answer(
            OgcRequest asked, String path, @Nullable String usual, List<FeatureType> drawn) {
        var self =
                OgcLink.to(asked.at(path, "json"), "self", Forms.JSON, StylesContribution.TITLE.in(asked.language()));
        var items = drawn.stream().map(type -> item(type, asked)).toList();
        return documents.answer(asked, new Styles(usual, items, List.of(self)), () -> new byte[0]);
    }

    private static Item item(FeatureType type, OgcRequest asked) {
        var links = StyleForms.ALL.stream()
                .map(form -> OgcLink.to(
                        asked.at("/styles/" + type.id(), form.format()),
                        "stylesheet",
                        form.type().toString(),
                        StyleForms.title(form).in(asked.language())))
                .toList();
        return new Item(type.id(), type.names().title().in(asked.language()), links);
    }

    private FeatureType get(Viewer viewer, String id) {
        return types.seenBy(viewer).find(id).filter(FeatureType::isDrawn).orElseThrow(StyleNotFound::new);
    }
}

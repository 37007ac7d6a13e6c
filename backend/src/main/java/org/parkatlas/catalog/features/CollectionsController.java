package org.parkatlas.catalog.features;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.ogc.Documents;
import org.parkatlas.catalog.ogc.Forms;
import org.parkatlas.catalog.ogc.OgcLink;
import org.parkatlas.catalog.ogc.OgcRequest;
import org.parkatlas.catalog.ogc.OgcRequests;
import org.parkatlas.catalog.query.OfferedSystems;
import org.parkatlas.catalog.query.Queryables;
import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.FeatureTypes;
import org.parkatlas.geo.crs.ReferenceSystem;
import org.parkatlas.identity.Viewer;
import org.parkatlas.problem.OwnParameters;
import org.parkatlas.problem.Wording;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The collections, what is known of each, and what is in them (OGC 17-069r4, 7.12 to 7.16). */
@RestController
@RequestMapping("/ogc/collections")
class CollectionsController {

    private final FeatureTypes types;
    private final OgcRequests requests;
    private final Documents documents;
    private final CollectionDocuments collections;
    private final CollectionPages pages;
    private final Items items;

    CollectionsController(
            FeatureTypes types,
            OgcRequests requests,
            Documents documents,
            CollectionDocuments collections,
            CollectionPages pages,
            Items items) {
        this.types = types;
        this.requests = requests;
        this.documents = documents;
        this.collections = collections;
        this.pages = pages;
        this.items = items;
    }

    /** The collections that are for whoever asks, by id. */
    @GetMapping
    ResponseEntity<byte[]> list(
            @RequestParam(name = "f", required = false) @Nullable String format, HttpServletRequest request) {
        var asked = requests.of(request, Forms.DOCUMENT);
        var title = new Wording("数据集", "Collections").in(asked.language());
        var document = new LinkedHashMap<String, Object>();
        document.put(
                "links",
                List.of(
                        OgcLink.to(asked.at("/collections", "json"), "self", Forms.JSON, title),
                        OgcLink.to(asked.at("/collections", "html"), "alternate", Forms.HTML, title),
                        CollectionDocuments.licence(asked)));
        document.put(
                "crs", OfferedSystems.list().stream().map(ReferenceSystem::uri).toList());
        document.put(
                "collections",
                types.seenBy(asked.viewer()).list().stream()
                        .map(type -> collections.of(type, asked))
                        .toList());
        return documents.answer(asked, document, () -> pages.list(asked));
    }

    /** One collection. */
    @GetMapping("/{collection}")
    ResponseEntity<byte[]> one(
            @PathVariable("collection") String collection,
            @RequestParam(name = "f", required = false) @Nullable String format,
            Viewer viewer,
            HttpServletRequest request) {
        var type = get(viewer, collection);
        var asked = requests.of(request, Forms.DOCUMENT);
        var document = collections.of(type, asked);
        return documents.answer(asked, document, () -> pages.one(type, document, asked));
    }

    /** The properties that its objects have. */
    @GetMapping("/{collection}/schema")
    ResponseEntity<byte[]> schema(
            @PathVariable("collection") String collection,
            @RequestParam(name = "f", required = false) @Nullable String format,
            Viewer viewer,
            HttpServletRequest request) {
        var type = get(viewer, collection);
        var asked = requests.of(request, Forms.PROPERTIES);
        return documents.answer(
                asked,
                schemas(type, asked).schema(),
                () -> pages.properties(type, new Wording("属性", "Properties"), type.seenBy(asked.viewer()), asked));
    }

    /** The properties that filters may name. */
    @GetMapping("/{collection}/queryables")
    ResponseEntity<byte[]> queryables(
            @PathVariable("collection") String collection,
            @RequestParam(name = "f", required = false) @Nullable String format,
            Viewer viewer,
            HttpServletRequest request) {
        var type = get(viewer, collection);
        var asked = requests.of(request, Forms.PROPERTIES);
        return documents.answer(
                asked,
                schemas(type, asked).queryables(),
                () -> pages.properties(
                        type,
                        new Wording("可用于查询的属性", "Queryables"),
                        type.seenBy(asked.viewer()).stream()
                                .filter(FeatureProperty::isQueryable)
                                .toList(),
                        asked));
    }

    /** The properties by which lists may be ordered. */
    @GetMapping("/{collection}/sortables")
    ResponseEntity<byte[]> sortables(
            @PathVariable("collection") String collection,
            @RequestParam(name = "f", required = false) @Nullable String format,
            Viewer viewer,
            HttpServletRequest request) {
        var type = get(viewer, collection);
        var asked = requests.of(request, Forms.PROPERTIES);
        return documents.answer(
                asked,
                schemas(type, asked).sortables(),
                () -> pages.properties(
                        type,
                        new Wording("可用于排序的属性", "Sortables"),
                        type.seenBy(asked.viewer()).stream()
                                .filter(FeatureProperty::isSortable)
                                .toList(),
                        asked));
    }

    /** A feature of the collection in JSON Schema. */
    @GetMapping("/{collection}/schemas/feature")
    ResponseEntity<byte[]> featureSchema(
            @PathVariable("collection") String collection,
            @RequestParam(name = "f", required = false) @Nullable String format,
            Viewer viewer,
            HttpServletRequest request) {
        var type = get(viewer, collection);
        var asked = requests.of(request, Forms.MACHINE_SCHEMA);
        Map<String, Object> schema = schemas(type, asked).feature();
        return documents.answer(asked, schema, () -> new byte[0]);
    }

    /** A part of its objects. */
    @OwnParameters
    @GetMapping("/{collection}/items")
    ResponseEntity<byte[]> items(
            @PathVariable("collection") String collection, Viewer viewer, HttpServletRequest request) {
        var type = get(viewer, collection);
        return items.list(type, requests.of(request, Forms.FEATURES));
    }

    /** One of its objects. */
    @OwnParameters
    @GetMapping("/{collection}/items/{id}")
    ResponseEntity<byte[]> item(
            @PathVariable("collection") String collection,
            @PathVariable("id") String id,
            Viewer viewer,
            HttpServletRequest request) {
        var type = get(viewer, collection);
        return items.get(type, id, requests.of(request, Forms.FEATURES));
    }

    private FeatureType get(Viewer viewer, String collection) {
        return types.seenBy(viewer).find(collection).orElseThrow(CollectionNotFound::new);
    }

    private static SchemaDocuments schemas(FeatureType type, OgcRequest request) {
        return new SchemaDocuments(new Queryables(type, request.viewer()), request.language(), request.root());
    }
}

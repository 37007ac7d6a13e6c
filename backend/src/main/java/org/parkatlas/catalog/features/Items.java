package org.parkatlas.catalog.features;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.parkatlas.catalog.data.DataVersion;
import org.parkatlas.catalog.data.Edition;
import org.parkatlas.catalog.http.Answers;
import org.parkatlas.catalog.http.EntityTags;
import org.parkatlas.catalog.http.Naming;
import org.parkatlas.catalog.ogc.Documents;
import org.parkatlas.catalog.ogc.Forms;
import org.parkatlas.catalog.ogc.OgcLink;
import org.parkatlas.catalog.ogc.OgcRequest;
import org.parkatlas.catalog.query.FeaturePage;
import org.parkatlas.catalog.query.FeatureReader;
import org.parkatlas.catalog.query.OfferedSystems;
import org.parkatlas.catalog.query.Selection;
import org.parkatlas.catalog.query.parameters.AsOfParameter;
import org.parkatlas.catalog.query.parameters.SelectionReader;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.geo.AxisOrder;
import org.parkatlas.geo.crs.ReferenceSystems;
import org.parkatlas.problem.InvalidParameter;
import org.parkatlas.problem.ProblemEntry;
import org.parkatlas.problem.Quoted;
import org.parkatlas.problem.Wording;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Answers requests for features, each from one snapshot of the data. */
@Component
class Items {

    private static final String CONTENT_CRS = "Content-Crs";
    private static final Set<String> PARAMETERS_OF_ONE =
            Set.of(ItemsQuery.CRS, OgcRequest.FORMAT, OgcRequest.LANGUAGE, AsOfParameter.NAME);

    /** When an answer was made (OGC 17-069r4, 7.16.2); always as long, because HEAD tells the length of GET. */
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSX", Locale.ROOT);

    /** New data comes a few times a day; that it comes between two statements three times in a row is a fault. */
    private static final int ATTEMPTS = 3;

    private final FeatureReader features;
    private final SelectionReader selections;
    private final DataVersion versions;
    private final Edition edition;
    private final ItemPages pages;
    private final JsonMapper mapper;

    Items(
            FeatureReader features,
            SelectionReader selections,
            DataVersion versions,
            Edition edition,
            ItemPages pages,
            JsonMapper mapper) {
        this.features = features;
        this.selections = selections;
        this.versions = versions;
        this.edition = edition;
        this.pages = pages;
        this.mapper = mapper;
    }

    /** A part of the collection, under a weak tag because it tells its moment; without asking the database where the client has it. */
    ResponseEntity<byte[]> list(FeatureType type, OgcRequest request) {
        var query = ItemsQuery.of(type, request, selections);
        var headers = headers(request);
        if (request.isFor("html")) {
            return Answers.of(pages.list(read(query), request), headers, request.servlet());
        }
        return Answers.findKnown(Naming.ofMeaning(digest(type, versions.of(type), request)), headers, request.servlet())
                .orElseGet(() -> {
                    var read = read(query);
                    return Answers.of(
                            Naming.ofMeaning(digest(type, read.page().version(), request)),
                            json(read, request),
                            headers,
                            request.servlet());
                });
    }

    /** One object of the collection. */
    ResponseEntity<byte[]> get(FeatureType type, String id, OgcRequest request) {
        requireKnown(request, PARAMETERS_OF_ONE);
        var system = OfferedSystems.get(ItemsQuery.CRS, request.given(ItemsQuery.CRS));
        var selection = SelectionReader.asOf(Selection.all(request.viewer(), type), request.given(AsOfParameter.NAME));
        var found = features.find(selection, id, system).orElseThrow(FeatureNotFound::new);
        var headers = headers(request);
        if (request.isFor("html")) {
            return Answers.of(pages.one(type, found.rows().get(0), request), headers, request.servlet());
        }
        return Answers.of(
                Naming.ofBytes(digest(type, found.version(), request)),
                json(type, found, system.axisOrder(), request),
                headers,
                request.servlet());
    }

    /** Names what a request is answered from this version of the layer, before there is an answer. */
    private String digest(FeatureType type, long version, OgcRequest request) {
        var text = String.join(
                "\n",
                edition.of(type),
                String.valueOf(version),
                request.viewer().key(),
                request.identity());
        return EntityTags.digest(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void requireKnown(OgcRequest request, Set<String> known) {
        var unknown = request.given().keySet().stream()
                .filter(name -> !known.contains(name))
                .map(name -> ProblemEntry.ofParameter(
                        name, Wording.of("没有参数 %s。", "There is no parameter %s.", Quoted.shorten(name))))
                .toList();
        if (!unknown.isEmpty()) {
            throw new InvalidParameter(unknown);
        }
    }

    /** A page and the number of all that match, of one version of the layer. */
    private ItemsRead read(ItemsQuery query) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var page = features.page(query.selection(), query.page());
            var matched = features.count(query.selection(), page.version());
            if (matched.isPresent()) {
                return new ItemsRead(query, page, matched.getAsLong());
            }
        }
        throw new ConcurrencyFailureException("The data changed between all attempts to read it");
    }

    private byte[] json(ItemsRead read, OgcRequest request) {
        var selection = read.query().selection();
        var writing = new FeatureJson(
                selection.properties(), read.query().page().system().axisOrder());
        var body = new ByteArrayOutputStream();
        try (JsonGenerator json = mapper.createGenerator(body)) {
            json.writeStartObject();
            json.writeStringProperty("type", "FeatureCollection");
            json.writeNumberProperty("numberMatched", read.matched());
            json.writeNumberProperty("numberReturned", read.page().rows().size());
            json.writeStringProperty("timeStamp", MOMENT.format(OffsetDateTime.now(ZoneOffset.UTC)));
            json.writePOJOProperty("links", links(read, request));
            json.writeName("features");
            json.writeStartArray();
            read.page().rows().forEach(row -> writing.write(json, row, List.of()));
            json.writeEndArray();
            json.writeEndObject();
        }
        return body.toByteArray();
    }

    private byte[] json(FeatureType type, FeaturePage found, AxisOrder order, OgcRequest request) {
        var body = new ByteArrayOutputStream();
        try (JsonGenerator json = mapper.createGenerator(body)) {
            new FeatureJson(type.seenBy(request.viewer()), order)
                    .write(json, found.rows().get(0), ownLinks(type, request));
        }
        return body.toByteArray();
    }

    private static List<OgcLink> links(ItemsRead read, OgcRequest request) {
        var links = new ArrayList<>(ownLinks(read.query().selection().type(), request));
        var next = read.page().next();
        if (next != null) {
            links.add(OgcLink.to(
                    request.hereAfter(next, "json"),
                    "next",
                    Forms.GEOJSON,
                    new Wording("下一页", "Next page").in(request.language())));
        }
        return links;
    }

    private static List<OgcLink> ownLinks(FeatureType type, OgcRequest request) {
        var language = request.language();
        var collection = "/collections/" + type.id();
        var title = type.names().title().in(language);
        return List.of(
                OgcLink.to(
                        request.here(OgcRequest.FORMAT, "json"),
                        "self",
                        Forms.GEOJSON,
                        new Wording("本页", "This document").in(language)),
                OgcLink.to(
                        request.here(OgcRequest.FORMAT, "html"),
                        "alternate",
                        Forms.HTML,
                        new Wording("网页", "This document as HTML").in(language)),
                OgcLink.to(request.at(collection, "json"), "collection", Forms.JSON, title),
                OgcLink.to(request.at(collection, "html"), "collection", Forms.HTML, title));
    }

    /** What was asked for is repeated as it was written, in angle brackets (OGC 18-058r1, 6.2.3). */
    private static HttpHeaders headers(OgcRequest request) {
        var headers = Documents.headers(request);
        var asked = request.given(ItemsQuery.CRS);
        headers.set(CONTENT_CRS, "<%s>".formatted(asked == null ? ReferenceSystems.CRS84.uri() : asked));
        return headers;
    }
}

package org.parkatlas.catalog.features;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.parkatlas.catalog.data.Attribution;
import org.parkatlas.catalog.features.pages.Pages;
import org.parkatlas.catalog.ogc.Forms;
import org.parkatlas.catalog.ogc.OgcContribution;
import org.parkatlas.catalog.ogc.OgcLink;
import org.parkatlas.catalog.ogc.OgcRequest;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.platform.spi.TextArrays;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

/** Where everything begins (OGC 17-069r4, 7.2). */
@Component
class LandingPage {

    private static final Wording TITLE = new Wording("园区一张图", "ParkAtlas");
    private static final Wording DESCRIPTION = new Wording(
            "产业园区规划的空间布局、园区、企业、项目和交通，每个数据集都可在 QGIS、GDAL 和浏览器中读取、查询。",
            "Layout, parks, enterprises, projects and transport of industrial plans; every collection can be read and "
                    + "queried with QGIS, GDAL and a browser.");

    private final Attribution attribution;
    private final Readings readings;
    private final Pages pages;
    private final CollectionPages collections;
    private final List<OgcContribution> contributions;

    LandingPage(
            Attribution attribution,
            Readings readings,
            Pages pages,
            CollectionPages collections,
            List<OgcContribution> contributions) {
        this.attribution = attribution;
        this.readings = readings;
        this.pages = pages;
        this.collections = collections;
        this.contributions = contributions;
    }

    /** The document. */
    Document document(OgcRequest request) {
        var language = request.language();
        return new Document(
                TITLE.in(language),
                DESCRIPTION.in(language),
                attribution.text(request.viewer(), language),
                links(request, language));
    }

    /** The same as a page, with the licences of the packs. */
    byte[] page(OgcRequest request) {
        var language = request.language();
        var head = new Pages.Head(request, TITLE.in(language), List.of());
        return pages.render(
                "landing",
                head,
                new Content(
                        DESCRIPTION.in(language),
                        request.root(),
                        collections.cards(request),
                        request.at("/api", "html"),
                        request.at("/conformance", "html"),
                        packs(request.viewer())));
    }

    private List<OgcLink> links(OgcRequest request, Locale language) {
        var links = new ArrayList<OgcLink>();
        var here = TITLE.in(language);
        var api = new Wording("接口说明", "API definition").in(language);
        var conformance = new Wording("实现的标准", "Conformance").in(language);
        var data = new Wording("数据集", "Collections").in(language);
        links.add(OgcLink.to(request.at("", "json"), "self", Forms.JSON, here));
        links.add(OgcLink.to(request.at("", "html"), "alternate", Forms.HTML, here));
        links.add(OgcLink.to(request.at("/api", "json"), "service-desc", Forms.OPENAPI, api));
        links.add(OgcLink.to(request.at("/api", "yaml"), "service-desc", Forms.YAML, api));
        links.add(OgcLink.to(request.at("/api", "html"), "service-doc", Forms.HTML, api));
        links.add(OgcLink.to(request.at("/conformance", "json"), "conformance", Forms.JSON, conformance));
        links.add(OgcLink.to(request.at("/conformance", "html"), "conformance", Forms.HTML, conformance));
        links.add(OgcLink.to(request.at("/collections", "json"), "data", Forms.JSON, data));
        links.add(OgcLink.to(request.at("/collections", "html"), "data", Forms.HTML, data));
        links.add(CollectionDocuments.licence(request));
        contributions.forEach(part -> links.addAll(part.landingLinks(request.root(), language)));
        return links;
    }

    private List<Pack> packs(Viewer viewer) {
        return readings.read(
                viewer,
                reading -> reading.jdbc()
                        .sql("SELECT title, dated, licence, attribution, demo FROM pack ORDER BY demo, id LIMIT 1000")
                        .query((row, number) -> new Pack(
                                row.getString("title"),
                                row.getObject("dated", LocalDate.class),
                                row.getString("licence"),
                                String.join("；", TextArrays.list(row, "attribution")),
                                row.getBoolean("demo")))
                        .list());
    }

    /** The document as clients get it. */
    record Document(String title, String description, String attribution, List<OgcLink> links) {}

    /** What the page shows. */
    record Content(
            String description,
            String root,
            List<CollectionPages.Card> cards,
            String api,
            String conformance,
            List<Pack> packs) {}

    /** Where data is from, and on which terms. */
    record Pack(String title, LocalDate dated, String licence, String attribution, boolean demo) {}
}

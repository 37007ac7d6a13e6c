package org.parkatlas.catalog.features;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.features.pages.ApiPage;
import org.parkatlas.catalog.features.pages.Pages;
import org.parkatlas.catalog.ogc.Documents;
import org.parkatlas.catalog.ogc.Forms;
import org.parkatlas.catalog.ogc.OgcRequest;
import org.parkatlas.catalog.ogc.OgcRequests;
import org.parkatlas.problem.Wording;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the API as a whole says of itself (OGC 17-069r4, 7.2 to 7.4). */
@RestController
@RequestMapping("/ogc")
class ServiceController {

    private final OgcRequests requests;
    private final Documents documents;
    private final LandingPage landing;
    private final ConformanceClasses conformance;
    private final ApiDocument api;
    private final Pages pages;

    ServiceController(
            OgcRequests requests,
            Documents documents,
            LandingPage landing,
            ConformanceClasses conformance,
            ApiDocument api,
            Pages pages) {
        this.requests = requests;
        this.documents = documents;
        this.landing = landing;
        this.conformance = conformance;
        this.api = api;
        this.pages = pages;
    }

    /** The landing page. */
    @GetMapping({"", "/"})
    ResponseEntity<byte[]> landing(
            @RequestParam(name = "f", required = false) @Nullable String format, HttpServletRequest request) {
        var asked = requests.of(request, Forms.DOCUMENT);
        return documents.answer(asked, landing.document(asked), () -> landing.page(asked));
    }

    /** The conformance declaration. */
    @GetMapping("/conformance")
    ResponseEntity<byte[]> conformance(
            @RequestParam(name = "f", required = false) @Nullable String format, HttpServletRequest request) {
        var asked = requests.of(request, Forms.DOCUMENT);
        var classes = Map.of("conformsTo", conformance.list());
        return documents.answer(
                asked,
                classes,
                () -> pages.render("conformance", head(asked, new Wording("实现的标准", "Conformance")), classes));
    }

    /** The API document. */
    @GetMapping("/api")
    ResponseEntity<byte[]> api(
            @RequestParam(name = "f", required = false) @Nullable String format, HttpServletRequest request) {
        var asked = requests.of(request, Forms.API);
        var document = api.of(asked);
        return documents.answer(
                asked,
                document,
                () -> pages.render(
                        "api", head(asked, new Wording("接口说明", "API definition")), ApiPage.of(document, asked)));
    }

    private static Pages.Head head(OgcRequest request, Wording title) {
        return new Pages.Head(
                request, title.in(request.language()), List.of(new Pages.Crumb("OGC API", request.at("", "html"))));
    }
}

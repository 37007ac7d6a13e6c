package org.parkatlas.siting.dossier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;

import org.parkatlas.documents.PdfWriter;
import org.parkatlas.platform.spi.PublicSite;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Hidden;

/** What whoever has the link of a dossier reads: its page, the same on paper, and its tables. Nobody keeps a copy between. */
@Hidden
@RestController
@RequestMapping(DossierPageController.PATH)
class DossierPageController {

    static final String PATH = "/d";

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Dossiers dossiers;
    private final DossierPrint print;
    private final PdfWriter writer;
    private final PublicSite site;

    DossierPageController(Dossiers dossiers, DossierPrint print, PdfWriter writer, PublicSite site) {
        this.dossiers = dossiers;
        this.print = print;
        this.writer = writer;
        this.site = site;
    }

    /** The page. */
    @GetMapping("/{token}")
    ResponseEntity<String> page(@PathVariable("token") String token) {
        var opened = dossiers.view(token);
        return answer(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(print.page(opened, token));
    }

    /** The same on paper. */
    @GetMapping("/{token}/dossier.pdf")
    ResponseEntity<byte[]> paper(@PathVariable("token") String token, HttpServletRequest request) {
        var opened = dossiers.open(token);
        var link = site.address(request) + PATH + "/" + token;
        return answer(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, named(opened, "inline", ".pdf"))
                .body(writer.write(print.paper(opened, link)));
    }

    /** Its tables. */
    @GetMapping("/{token}/annex.xlsx")
    ResponseEntity<byte[]> annex(@PathVariable("token") String token) throws IOException {
        var opened = dossiers.open(token);
        var file = new ByteArrayOutputStream();
        DossierWorkbook.write(opened.content(), file);
        return answer(MediaType.parseMediaType(XLSX))
                .header(HttpHeaders.CONTENT_DISPOSITION, named(opened, "attachment", ".xlsx"))
                .body(file.toByteArray());
    }

    private static ResponseEntity.BodyBuilder answer(MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Robots-Tag", "noindex, nofollow")
                .header("Referrer-Policy", "no-referrer");
    }

    private static String named(Dossiers.Opened opened, String how, String ending) {
        var first = opened.content().sites().get(0).name();
        var name = first + "招商手册-" + opened.content().asOf() + (opened.dossier().demo() ? "-demo" : "") + ending;
        return ContentDisposition.builder(how)
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}

package org.parkatlas.printing;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;

import org.parkatlas.catalog.http.Answers;
import org.parkatlas.documents.PdfPages;
import org.parkatlas.documents.PdfWriter;
import org.parkatlas.layout.PlanNotFound;
import org.parkatlas.problem.RequestLanguage;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

/** The layout map of a plan on paper. */
@RestController
@RequestMapping("/api/v1/plans/{plan}")
@Tag(name = "规划")
class PlanMapController {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

    /** Of an image for the screen and for office programs. */
    private static final int DPI = 144;

    private final PlanFactsReader reader;
    private final PlanSheet sheets;
    private final PdfWriter pdf;

    PlanMapController(PlanFactsReader reader, PlanSheet sheets, PdfWriter pdf) {
        this.reader = reader;
        this.sheets = sheets;
        this.pdf = pdf;
    }

    /** The sheet in one of its formats. */
    @GetMapping(
            path = "/map.{format:pdf|png|svg}",
            produces = {MediaType.APPLICATION_PDF_VALUE, MediaType.IMAGE_PNG_VALUE, "image/svg+xml"})
    @Operation(summary = "布局图，按标准比例尺、可直接印制：PDF（文字可选可搜）、PNG（144 dpi）、SVG（文字为轮廓）")
    ResponseEntity<byte[]> map(
            @PathVariable("plan") @Parameter(description = "规划 id", example = "meizhou") String plan,
            @PathVariable("format") @Parameter(description = "pdf、png 或 svg", example = "pdf") String format,
            @Valid @ParameterObject PlanMapQuery query,
            HttpServletRequest request) {
        var body = write(plan, query, RequestLanguage.of(request));
        return switch (format) {
            case "png" -> answer(PdfPages.png(body, DPI), MediaType.IMAGE_PNG, plan, format, request);
            case "svg" -> answer(PdfPages.svg(body), SVG, plan, format, request);
            default -> answer(body, MediaType.APPLICATION_PDF, plan, format, request);
        };
    }

    private byte[] write(String plan, PlanMapQuery query, Locale language) {
        var paper = query.paper();
        var facts = reader.find(plan, language).orElseThrow(() -> new PlanNotFound(plan));
        var frame = SheetFrame.around(facts.extent(), paper.map());
        var scale = query.standardScale();
        if (scale != null) {
            frame = frame.to(scale);
        }
        var middle = query.middle();
        if (middle.isPresent()) {
            frame = frame.around(reader.place(facts.plan(), middle.get()));
        }
        return pdf.write(sheets.of(PlanPage.of(facts, frame, language), paper, language));
    }

    private static ResponseEntity<byte[]> answer(
            byte[] body, MediaType type, String plan, String format, HttpServletRequest request) {
        var headers = new HttpHeaders();
        headers.setContentType(type);
        headers.setContentDisposition(ContentDisposition.inline()
                .filename("%s-layout.%s".formatted(plan, format))
                .build());
        return Answers.ofPacked(body, headers, request);
    }
}

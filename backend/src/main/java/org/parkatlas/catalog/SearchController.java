package org.parkatlas.catalog;

import jakarta.servlet.http.HttpServletRequest;

import org.parkatlas.catalog.spi.Page;
import org.parkatlas.catalog.spi.Paging;
import org.parkatlas.problem.RequestLanguage;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Objects by name, pinyin or initials. */
@Tag(name = "search")
@RestController
@RequestMapping("/api/v1/search")
class SearchController {

    private final Search search;

    SearchController(Search search) {
        this.search = search;
    }

    /** Objects that are called like that, best first. */
    @Operation(
            summary = "Plans, layout elements, parks, enterprises, towns and transport nodes by name",
            description = "Full and half width, traditional and simplified characters, brackets, blanks and case make "
                    + "no difference. No hit is an empty list.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(
            responseCode = "400",
            description = "A parameter is missing, unknown, repeated, malformed or out of range",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(implementation = ProblemDetail.class)))
    @GetMapping
    Page<SearchItem> find(@ParameterObject SearchQuery query, HttpServletRequest request) {
        return search.find(
                Question.of(query.q()),
                query.plan(),
                Paging.of(query.limit(), query.cursor(), SearchCursor.KEYS),
                RequestLanguage.of(request));
    }
}

package org.parkatlas.problem;

import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.resource.NoResourceFoundException;

import io.swagger.v3.oas.annotations.Hidden;

/** What the member {@code type} of a problem leads to. */
@Hidden
@RestController
class ProblemPageController {

    private final ProblemPages pages;

    ProblemPageController(ProblemPages pages) {
        this.pages = pages;
    }

    @GetMapping(path = "/problems/{slug}", produces = "text/html;charset=UTF-8")
    String page(@PathVariable("slug") String slug) throws NoResourceFoundException {
        return pages.find(slug)
                .orElseThrow(() -> new NoResourceFoundException(HttpMethod.GET, "/problems/" + slug, slug));
    }
}

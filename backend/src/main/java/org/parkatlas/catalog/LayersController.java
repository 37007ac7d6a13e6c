package org.parkatlas.catalog;

import jakarta.servlet.http.HttpServletRequest;

import org.parkatlas.identity.Viewer;
import org.parkatlas.lists.Page;
import org.parkatlas.problem.RequestLanguage;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

/** What there is to draw, list, filter and export. */
@Tag(name = "catalogue")
@RestController
@RequestMapping("/api/v1/layers")
class LayersController {

    private final Layers layers;

    LayersController(Layers layers) {
        this.layers = layers;
    }

    /** All layers, by id; the list is short and never paged. */
    @Operation(summary = "所有图层及其属性、标签、代码表、显示级别和默认样式")
    @GetMapping
    Page<LayerItem> list(Viewer viewer, HttpServletRequest request) {
        return Page.whole(layers.list(viewer, RequestLanguage.of(request)));
    }
}

package org.parkatlas.catalog.search;

import jakarta.servlet.http.HttpServletRequest;

import org.parkatlas.identity.Viewer;
import org.parkatlas.lists.Page;
import org.parkatlas.problem.RequestLanguage;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
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
    @Operation(summary = "按名称、拼音或首字母查找规划、布局、园区、企业、镇街和交通节点", description = "全角半角、繁体简体、括号、空格和大小写都不影响结果。没有结果时是空列表。")
    @GetMapping
    Page<SearchItem> find(Viewer viewer, @ParameterObject SearchQuery query, HttpServletRequest request) {
        return search.find(viewer, query, RequestLanguage.of(request));
    }
}

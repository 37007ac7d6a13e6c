package org.parkatlas.catalog.search;

import jakarta.servlet.http.HttpServletRequest;

import org.parkatlas.identity.Viewer;
import org.parkatlas.problem.RequestLanguage;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Objects by what people type. */
@Tag(name = "search")
@RestController
@RequestMapping("/api/v1/search")
class SearchController {

    private final Search search;

    SearchController(Search search) {
        this.search = search;
    }

    /** Objects that are called like that or about it, best first. */
    @Operation(
            summary = "查找地图上的一切：规划、布局、园区、企业、产业、产业链、项目、政策、指标、县区、镇街和交通节点",
            description =
                    "按名称、别名、拼音、首字母、英文名、行政区划代码、产业和产品查找，可以连写或分写几个词和整句话；错字和同音字也能找到。全角半角、繁体简体、括号、空格和大小写都不影响结果。understood"
                            + " 写明按什么查找。没有结果时是空列表。")
    @GetMapping
    SearchAnswer find(Viewer viewer, @ParameterObject SearchQuery query, HttpServletRequest request) {
        return search.find(viewer, query, RequestLanguage.of(request));
    }
}

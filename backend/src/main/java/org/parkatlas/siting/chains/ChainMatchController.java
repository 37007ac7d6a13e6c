package org.parkatlas.siting.chains;

import org.parkatlas.identity.Viewer;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Who supplies and who buys, over HTTP, for everybody: nothing is kept. */
@Tag(name = "选址", description = "产业链上下游与园区的距离，规划里各处提出的产业")
@RestController
@RequestMapping("/api/v1/siting/chain-matches")
class ChainMatchController {

    private final ChainMatches matches;

    ChainMatchController(ChainMatches matches) {
        this.matches = matches;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "我做什么、我要什么：上下游企业在哪里，各园区离它们多远",
            description = "上游和下游是链上紧邻的环节，表示可供关系，不是实际合同。园区按到最近上游与最近下游的直线距离之和排序；距离无法判定时按远端计。没有位置的企业和园区另列，不参加排序。")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "422", description = "内容无效")
    ChainMatch match(Viewer viewer, @RequestBody ChainMatchRequest request) {
        return matches.match(viewer, request);
    }
}

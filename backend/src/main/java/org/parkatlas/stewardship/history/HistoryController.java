package org.parkatlas.stewardship.history;

import java.net.URI;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.parkatlas.identity.ForPosts;
import org.parkatlas.identity.Role;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.identity.Viewer;
import org.parkatlas.lists.Page;
import org.parkatlas.problem.RequestLanguage;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** What objects were, over HTTP: for everybody who may see them. */
@Tag(name = "历史", description = "对象的各个版本、版本之间的差别；撤销也是一条新记录")
@RestController
@RequestMapping("/api/v1/history/{kind}/{id}")
class HistoryController {

    private final History history;
    private final Comparing comparing;

    HistoryController(History history, Comparing comparing) {
        this.history = history;
        this.comparing = comparing;
    }

    /**
     * Which version is to come back.
     *
     * @param version its number
     * @param note    why
     */
    @Schema(name = "RestorationForm")
    record Restoration(
            @NotNull(message = "不能缺少。|must not be missing.") @Schema(example = "1")
            Integer version,

            @NotBlank(message = "写明原因。|says why.")
            @Size(max = 2000, message = "最长 2000 字。|has 2000 characters at most.")
            String note) {}

    /**
     * The change set that was begun.
     *
     * @param changeSet its id
     */
    @Schema(name = "Restoration")
    record Begun(String changeSet) {}

    @GetMapping
    @Operation(summary = "一个对象的各个版本，新的在前，最多 1000 个")
    Page<HistoryItem> list(
            @Parameter(description = "要素类型", example = "park-boundaries") @PathVariable("kind") String kind,
            @Parameter(description = "对象 id", example = "pingyuan-gaoxinqu-v1-fde0a1dc") @PathVariable("id") String id,
            Viewer viewer,
            HttpServletRequest request) {
        return Page.whole(history.list(viewer, kind, id, RequestLanguage.of(request)));
    }

    @GetMapping("/comparison")
    @Operation(summary = "两个版本的差别：图形加入、减去的公顷数（椭球面积），属性逐项对照")
    Comparison compare(
            @Parameter(description = "要素类型", example = "park-boundaries") @PathVariable("kind") String kind,
            @Parameter(description = "对象 id", example = "pingyuan-gaoxinqu-v1-fde0a1dc") @PathVariable("id") String id,
            @Parameter(description = "前一版", example = "1") @RequestParam("from") int from,
            @Parameter(description = "后一版", example = "1") @RequestParam("to") int to,
            Viewer viewer,
            HttpServletRequest request) {
        return comparing.versions(new Comparing.Asked(viewer, kind, id, RequestLanguage.of(request)), from, to);
    }

    @ForPosts({Role.PROMOTER, Role.STEWARD})
    @PostMapping("/restorations")
    @Operation(summary = "恢复一个旧版本：建立一个内容与它相同的变更，照常复核、发布；录入岗可用，用地条件招商岗也可用")
    @ApiResponse(responseCode = "201", description = "已建立变更，地址见 Location")
    @ApiResponse(responseCode = "422", description = "内容无效，或旧版本按现在的检查不合格")
    ResponseEntity<Begun> restore(
            @Parameter(description = "要素类型", example = "parcels") @PathVariable("kind") String kind,
            @Parameter(description = "对象 id", example = "py-05-003") @PathVariable("id") String id,
            @Valid @RequestBody Restoration restoration,
            @AuthenticationPrincipal SignedIn author) {
        var begun = history.restore(
                author,
                new History.Wish(
                        kind, id, restoration.version(), restoration.note().strip()));
        return ResponseEntity.created(address(begun)).body(new Begun(begun.toString()));
    }

    private static URI address(UUID changeSet) {
        return URI.create("/api/v1/change-sets/" + changeSet);
    }
}

package org.parkatlas.stewardship.corrections;

import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;

import org.parkatlas.identity.Viewer;
import org.parkatlas.lists.Page;
import org.parkatlas.problem.RequestLanguage;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** What is wrong with objects, over HTTP, for everybody. */
@Tag(name = "纠错", description = "谁都可以说哪里不对，不用登录；答复公开，写的内容和联系方式只给答复的岗位看，到期删除")
@RestController
@RequestMapping(CorrectionController.PATH)
class CorrectionController {

    static final String PATH = "/api/v1/corrections";

    private final Corrections corrections;

    CorrectionController(Corrections corrections) {
        this.corrections = corrections;
    }

    @PostMapping
    @Operation(summary = "说明一个对象哪里不对", description = "联系方式可以不写；写了也只给答复的岗位看，30 天后删除（可配置）。")
    @ApiResponse(responseCode = "201", description = "已收到，答复将在 Location 的地址")
    @ApiResponse(responseCode = "422", description = "内容无效")
    @ApiResponse(responseCode = "429", description = "发得太多，或等候答复的太多")
    ResponseEntity<PublicCorrection> take(
            Viewer sender, @Valid @RequestBody CorrectionForm form, HttpServletRequest request) {
        var taken = corrections.take(sender, form);
        return ResponseEntity.created(URI.create(PATH + "/" + taken.id()))
                .body(PublicCorrection.of(taken, RequestLanguage.of(request)));
    }

    @GetMapping
    @Operation(summary = "对一个对象的答复，新的在前，最多 100 条")
    Page<PublicCorrection> answered(
            Viewer viewer,
            @Parameter(description = "对象", example = "park:guangmei-yuan")
                    @Pattern(
                            regexp = CorrectionForm.OBJECT,
                            message = "应写作 kind:id，如 park:guangmei-yuan。|reads kind:id, such as park:guangmei-yuan.")
                    @RequestParam("object")
                    String object,
            HttpServletRequest request) {
        var language = RequestLanguage.of(request);
        return Page.whole(corrections.answered(viewer, object).stream()
                .map(it -> PublicCorrection.of(it, language))
                .toList());
    }

    @GetMapping("/{id}")
    @Operation(summary = "一条纠错：答复了没有")
    PublicCorrection get(
            Viewer viewer,
            @Parameter(description = "纠错 id") @PathVariable("id") String id,
            HttpServletRequest request) {
        return PublicCorrection.of(corrections.get(viewer, id), RequestLanguage.of(request));
    }
}

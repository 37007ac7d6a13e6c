package org.parkatlas.siting.dossier;

import java.net.URI;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;

import org.parkatlas.identity.ForPosts;
import org.parkatlas.identity.Role;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.lists.Page;
import org.parkatlas.platform.spi.PublicSite;
import org.parkatlas.problem.RequestLanguage;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Dossiers over HTTP, for the promoters who make them. */
@Tag(name = "招商手册", description = "给一个客商的手册：只含选定的部分，链接到期作废，可随时收回")
@RestController
@RequestMapping(DossierController.PATH)
@ForPosts({Role.PROMOTER})
class DossierController {

    static final String PATH = "/api/v1/siting/dossiers";

    private final Dossiers dossiers;
    private final PublicSite site;

    DossierController(Dossiers dossiers, PublicSite site) {
        this.dossiers = dossiers;
        this.site = site;
    }

    @PostMapping
    @Operation(summary = "编一份手册", description = "链接只在这次回答里给出，服务不保存。内容取公开的资料，从此不变。")
    @ApiResponse(responseCode = "201", description = "已编")
    @ApiResponse(responseCode = "422", description = "内容无效")
    ResponseEntity<DossierAnswer> make(
            @Valid @RequestBody DossierForm form, @AuthenticationPrincipal SignedIn post, HttpServletRequest request) {
        var made = dossiers.make(post, form);
        var link = site.address(request) + DossierPageController.PATH + "/" + made.token();
        var answer = DossierAnswer.of(made.dossier(), link, RequestLanguage.of(request));
        return ResponseEntity.created(URI.create(PATH + "/" + answer.id())).body(answer);
    }

    @GetMapping
    @Operation(summary = "本岗位编的手册，新的在前：何时到期，看过几次")
    Page<DossierAnswer> list(@AuthenticationPrincipal SignedIn post, HttpServletRequest request) {
        var language = RequestLanguage.of(request);
        List<DossierAnswer> items = dossiers.list(post).stream()
                .map(it -> DossierAnswer.of(it, null, language))
                .toList();
        return Page.whole(items);
    }

    @PostMapping("/{id}/revocation")
    @Operation(summary = "收回一份手册：链接从此打不开")
    @ApiResponse(responseCode = "200", description = "已收回")
    DossierAnswer revoke(
            @Parameter(description = "手册 id") @PathVariable("id") String id,
            @AuthenticationPrincipal SignedIn post,
            HttpServletRequest request) {
        return DossierAnswer.of(dossiers.revoke(post, id), null, RequestLanguage.of(request));
    }
}

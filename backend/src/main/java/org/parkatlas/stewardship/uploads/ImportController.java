package org.parkatlas.stewardship.uploads;

import java.io.IOException;
import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.ForPosts;
import org.parkatlas.identity.Role;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.lists.Page;
import org.parkatlas.problem.RequestLanguage;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/**
 * Uploads over HTTP, for those who bring data and those who publish it. A file comes as it is, as the body of a request: with
 * a form around it each request would hold it twice.
 */
@Tag(name = "导入", description = "上传的文件属于上传它的账号，别的账号看不到")
@RestController
@RequestMapping(ImportController.PATH)
@ForPosts({Role.STEWARD, Role.PUBLISHER})
class ImportController {

    static final String PATH = "/api/v1/imports";

    private static final String NAME =
            "文件名，扩展名决定格式：.zip（Shapefile、FileGDB、MapInfo）、.gpkg、.geojson、.json、.kml、.kmz、.dxf、.csv、.xlsx";

    private final Imports imports;
    private final UploadReader uploads;

    ImportController(Imports imports, UploadReader uploads) {
        this.imports = imports;
        this.uploads = uploads;
    }

    /** Takes a whole file, or makes room for one that comes in pieces. */
    @Operation(
            summary = "上传文件",
            description = "整个文件作为请求内容；较大的文件内容留空并给出 size，再逐块上传。随后自动检查，结果见 Location。",
            requestBody =
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                                            schema = @Schema(type = "string", format = "binary"))))
    @ApiResponse(
            responseCode = "201",
            description = "已收到，地址见 Location",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportAnswer.class)))
    @ApiResponse(responseCode = "413", description = "文件过大")
    @ApiResponse(responseCode = "415", description = "不支持该文件格式")
    @ApiResponse(responseCode = "429", description = "导入过多")
    @PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<ImportAnswer> upload(
            @Parameter(description = NAME, example = "地块.zip") @RequestParam(name = "name") String name,
            @Parameter(description = "分块上传时整个文件的字节数") @RequestParam(name = "size", required = false) @Nullable
                    Long size,
            @AuthenticationPrincipal SignedIn sender,
            HttpServletRequest request)
            throws IOException {
        var upload = uploads.begin(sender, name, size, request);
        return ResponseEntity.created(URI.create(PATH + "/" + upload.id())).body(answer(sender, upload, request));
    }

    /** Takes a piece of a file, as often as it comes. */
    @Operation(
            summary = "上传一块",
            description = "每块 5 MB（pieceBytes），最后一块为余下的字节；同一块可以重传。收齐后自动检查。",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                                            schema = @Schema(type = "string", format = "binary"))))
    @ApiResponse(responseCode = "200", description = "已收到")
    @ApiResponse(responseCode = "409", description = "分块不符")
    @PutMapping(path = "/{id}/pieces/{number}", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ImportAnswer piece(
            @Parameter(description = "导入 id") @PathVariable("id") String id,
            @Parameter(description = "块号，从 0 开始") @PathVariable("number") int number,
            @AuthenticationPrincipal SignedIn sender,
            HttpServletRequest request)
            throws IOException {
        return answer(sender, imports.takePiece(sender, id, number, UploadReader.body(request)), request);
    }

    /** The uploads of the account, the newest first. */
    @Operation(summary = "自己的导入")
    @GetMapping
    Page<ImportAnswer> list(@AuthenticationPrincipal SignedIn asking, HttpServletRequest request) {
        return Page.whole(imports.list(asking).stream()
                .map(upload -> answer(asking, upload, request))
                .toList());
    }

    /** What was found in a file. */
    @Operation(summary = "找到了什么")
    @GetMapping("/{id}")
    ImportAnswer get(
            @Parameter(description = "导入 id") @PathVariable("id") String id,
            @AuthenticationPrincipal SignedIn asking,
            HttpServletRequest request) {
        return answer(asking, imports.get(asking, id), request);
    }

    /** Removes an upload with its file. */
    @Operation(summary = "删除导入和它的文件")
    @ApiResponse(responseCode = "204", description = "已删除")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(
            @Parameter(description = "导入 id") @PathVariable("id") String id, @AuthenticationPrincipal SignedIn asking) {
        imports.remove(asking, id);
    }

    private ImportAnswer answer(SignedIn asking, StoredImport upload, HttpServletRequest request) {
        return ImportAnswer.of(upload, imports.job(asking, upload).orElse(null), RequestLanguage.of(request));
    }
}

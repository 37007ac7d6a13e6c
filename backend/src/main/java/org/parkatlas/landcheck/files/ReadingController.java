package org.parkatlas.landcheck.files;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.parkatlas.identity.ForPosts;
import org.parkatlas.identity.Role;
import org.parkatlas.identity.Viewer;
import org.parkatlas.landcheck.text.TableReading;
import org.parkatlas.landcheck.text.TableReadings;
import org.parkatlas.problem.RequestLanguage;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Reading of pasted tables and of files with red lines over HTTP, for officers; nothing is kept. */
@Tag(name = "用地核查")
@RestController
@RequestMapping("/api/v1/land-checks/readings")
@ForPosts({Role.COUNTY_OFFICER, Role.CITY_OFFICER})
class ReadingController {

    private final TableReadings tables;
    private final FileReadings files;

    ReadingController(TableReadings tables, FileReadings files) {
        this.tables = tables;
        this.files = files;
    }

    /**
     * A table.
     *
     * @param text as it was copied
     */
    @Schema(name = "PastedTable")
    record Pasted(
            @NotBlank(message = "不能为空。|must not be empty.")
            @Size(max = 120_000, message = "最长 120000 字，更多请上传文件。|has 120,000 characters at most; more come in a file.")
            @Schema(example = "J1 2661166.968 401335.780\nJ2 2661026.229 402474.161\nJ3 2661831.868 402917.060")
            String text) {}

    /** Described below: two methods of one address would be described as one of the two. */
    @Hidden
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    TableReading read(@Valid @RequestBody Pasted pasted, Viewer viewer, HttpServletRequest request) {
        return tables.read(viewer, pasted.text(), RequestLanguage.of(request));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "读一张坐标表或一个红线文件：有哪些红线、哪里待改、可能是哪些坐标系；不存",
            description =
                    "不补位、不纠偏、不猜。坐标表为 JSON；文件为表单：Shapefile、FileGDB、MapInfo（zip）、GeoPackage、GeoJSON、KML、KMZ、DXF、"
                            + "CSV、XLSX、TXT，最大 8 MB，其中的界址点表以文本返回（table），按粘贴的表读。确认坐标系后，把 geometry 和 crs 一起提交给 POST /api/v1/land-checks。",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                                        schema = @Schema(implementation = Pasted.class)),
                                @Content(
                                        mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                        schema = @Schema(implementation = FileForms.Described.class))
                            }))
    @ApiResponse(
            responseCode = "200",
            description = "坐标表或文件里有什么",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(oneOf = {TableReading.class, FileReading.class})))
    @ApiResponse(responseCode = "413", description = "文件过大")
    @ApiResponse(responseCode = "415", description = "不支持该文件格式")
    @ApiResponse(responseCode = "422", description = "文件读不出，或里面没有面")
    FileReading readFile(Viewer viewer, HttpServletRequest request) throws IOException {
        return files.read(viewer, FileForms.read(request), RequestLanguage.of(request));
    }
}

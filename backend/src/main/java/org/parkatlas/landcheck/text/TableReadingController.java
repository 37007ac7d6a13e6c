package org.parkatlas.landcheck.text;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.parkatlas.identity.ForPosts;
import org.parkatlas.identity.Role;
import org.parkatlas.identity.Viewer;
import org.parkatlas.problem.RequestLanguage;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Reading of pasted tables over HTTP, for officers; nothing is kept. */
@Tag(name = "用地核查")
@RestController
@RequestMapping("/api/v1/land-checks/readings")
@ForPosts({Role.COUNTY_OFFICER, Role.CITY_OFFICER})
class TableReadingController {

    private final TableReadings tables;

    TableReadingController(TableReadings tables) {
        this.tables = tables;
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

    @PostMapping
    @Operation(
            summary = "读一张坐标表：每一行是什么、哪里待改、可能是哪些坐标系；不存",
            description = "不补位、不纠偏、不猜。确认坐标系后，把 geometry 和 crs 一起提交给 POST /api/v1/land-checks。")
    TableReading read(@Valid @RequestBody Pasted pasted, Viewer viewer, HttpServletRequest request) {
        return tables.read(viewer, pasted.text(), RequestLanguage.of(request));
    }
}

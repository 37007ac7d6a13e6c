package org.parkatlas.source;

import jakarta.validation.Valid;

import org.parkatlas.identity.Viewer;
import org.parkatlas.lists.Page;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "出处", description = "文件、条款与相互矛盾的说法")
class SourceController {

    private final JdbcSources sources;
    private final JdbcConflicts conflicts;

    SourceController(JdbcSources sources, JdbcConflicts conflicts) {
        this.sources = sources;
        this.conflicts = conflicts;
    }

    @GetMapping("/sources/{id}")
    @Operation(summary = "一份文件：被引用的条款，以及与其他说法的矛盾")
    Source get(
            Viewer viewer, @PathVariable("id") @Parameter(description = "文件 id", example = "meizhou-plan") String id) {
        return sources.get(viewer, id);
    }

    @GetMapping("/conflicts")
    @Operation(summary = "相互矛盾的说法，按 id 排序")
    Page<Conflict> listConflicts(Viewer viewer, @Valid @ParameterObject ConflictQuery query) {
        return conflicts.list(viewer, query);
    }
}

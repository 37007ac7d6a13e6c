package org.parkatlas.layout.story;

import org.parkatlas.identity.Viewer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

/** The guided reading of a plan, over HTTP. */
@RestController
@RequestMapping("/api/v1/plans/{plan}/story")
@Tag(name = "规划")
class StoryController {

    private final JdbcStories stories;

    StoryController(JdbcStories stories) {
        this.stories = stories;
    }

    @GetMapping
    @Operation(summary = "一个规划的导读：每一步的文字、引文、所说的对象和地图，不分页")
    Story getStory(
            Viewer viewer, @PathVariable("plan") @Parameter(description = "规划 id", example = "meizhou") String plan) {
        return stories.get(viewer, plan);
    }
}

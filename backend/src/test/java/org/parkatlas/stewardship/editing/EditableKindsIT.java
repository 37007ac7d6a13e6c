package org.parkatlas.stewardship.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.stewardship.Posts.STEWARD;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.parkatlas.stewardship.Posts;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A form knows the columns of a kind as gis-data/README.md has them, and calls them as outlets do. */
@IntegrationTest
class EditableKindsIT {

    @LocalServerPort
    private int port;

    private static List<Object> of(Posts.Answer kinds, String kind, String column, String member) {
        return kinds.at("$.items[?(@.kind=='%s')].columns[?(@.column=='%s')].%s".formatted(kind, column, member));
    }

    @Test
    void columnsHaveLabelsTypesAndCodes() {
        var kinds = new Posts(port).get(STEWARD, "/api/v1/editable-kinds").is(200);

        assertThat(kinds.<List<String>>at("$.items[*].kind"))
                .containsExactlyInAnyOrder(
                        "parcels",
                        "control-zones",
                        "coverages",
                        "enterprise-places",
                        "park-boundaries",
                        "park-places",
                        "site-items",
                        "observations",
                        "project-observations");
        assertThat(of(kinds, "parcels", "stage", "label")).containsExactly("供地阶段");
        assertThat(of(kinds, "parcels", "stage", "required")).containsExactly(true);
        assertThat(of(kinds, "parcels", "stage", "codes[*].code"))
                .contains("unready", "ready", "supplied", "built_industrial");
        assertThat(of(kinds, "parcels", "contractOn", "type")).containsExactly("date");
        assertThat(of(kinds, "parcels", "registeredAreaM2", "unit")).containsExactly("m2");
        assertThat(of(kinds, "parcels", "parkId", "naming")).containsExactly("park");
        assertThat(of(kinds, "parcels", "precision", "codes[*].code")).contains("surveyed", "digitised");
        assertThat(of(kinds, "parcels", "document", "label")).containsExactly("依据文件");
    }
}

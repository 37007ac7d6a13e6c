package org.parkatlas.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only the embedded page is framed, whatever a request looks like. */
class FramePolicyTest {

    private final FramePolicy policy = new FramePolicy("nobody", "configured");

    @ParameterizedTest(name = "{0}?{1}")
    @CsvSource({
        "/,            embed=1,                 configured",
        "/,            plan=meizhou&embed=1,    configured",
        "/index.html,  embed=1&story=4,         configured",
        "/,            '',                      nobody",
        "/,            embed=0,                 nobody",
        "/,            embed=1&embed=0,         nobody",
        "/,            embed=1&embed=1,         nobody",
        "/,            Embed=1,                 nobody",
        "/,            embed%3D1,               nobody",
        "/,            sel=embed=1,             nobody",
        "/api/v1/plans, embed=1,                nobody",
        "//,           embed=1,                 nobody",
    })
    void onlyTheEmbeddedPageIsFramed(String path, String query, String expected) {
        assertThat(policy.of(path, query)).isEqualTo(expected);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"/", "/index.html", "/tiles/parks"})
    void nothingIsFramedWithoutAQuery(@Nullable String path) {
        assertThat(policy.of(path, null)).isEqualTo("nobody");
    }
}

package org.parkatlas.catalog.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.catalog.spi.FeatureTypes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** GDAL reads every collection: a client that shares nothing with us. */
@IntegrationTest
class GdalReadsFeaturesIT {

    static final List<String> COLLECTIONS = Ogc.COLLECTIONS;
    static final List<String> FILLED = Ogc.FILLED;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private FeatureTypes types;

    @TempDir
    private Path folder;

    private GdalChecks checks;
    private Gdal gdal;

    @BeforeEach
    void setUp() {
        gdal = new Gdal(folder, "http://127.0.0.1:%d/ogc".formatted(port));
        checks = new GdalChecks(gdal, jdbc);
    }

    @ParameterizedTest
    @FieldSource("FILLED")
    void withTheRightCountTypesAndExtent(String id) {
        checks.checkDescription(types.find(id).orElseThrow());
    }

    @ParameterizedTest
    @FieldSource("COLLECTIONS")
    void withAllIds(String id) {
        checks.checkIds(types.find(id).orElseThrow());
    }

    @ParameterizedTest
    @FieldSource("COLLECTIONS")
    void withinABox(String id) {
        checks.checkBox(types.find(id).orElseThrow());
    }

    @ParameterizedTest
    @FieldSource("COLLECTIONS")
    void withAnAttributeFilter(String id) {
        checks.checkWhere(types.find(id).orElseThrow());
    }

    /** It puts the id behind the address of the items. */
    @Test
    void byId() {
        var read = gdal.ids("parks", "-where", "id = 'guangmei-yuan'");

        assertThat(read).containsExactly("guangmei-yuan");
    }
}

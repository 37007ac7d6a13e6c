package org.parkatlas.geo.crs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.geotools.referencing.CRS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What backend/geotools takes out of the archive of GeoTools (docs/decisions). */
class WhiteListTest {

    /** GeoTools would only log it, and go on without the projection or the authority. */
    @ParameterizedTest
    @ValueSource(strings = {"org.geotools.*", "javax.measure.*", "tech.units.*"})
    void noServiceNamesAClassThatIsNotThere(String services) throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:META-INF/services/" + services);

        assertThat(files).isNotEmpty();
        for (var file : files) {
            for (String name : classesOf(file)) {
                assertThatCode(() -> Class.forName(name, false, CRS.class.getClassLoader()))
                        .as(file.getFilename())
                        .doesNotThrowAnyException();
            }
        }
    }

    private static List<String> classesOf(Resource file) throws IOException {
        return file.getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replaceAll("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LICENSE", "LGPL-2.1.txt", "NOTICE", "hsqldb_lic.txt", "hypersonic_lic.txt"})
    void theLicencesOfWhatIsTakenComeWithIt(String name) throws IOException {
        var file = CRS.class.getResource("/org/geotools/referencing/CRS.class").toString();
        var root = file.substring(0, file.indexOf("org/geotools"));

        assertThat(new PathMatchingResourcePatternResolver()
                        .getResource(root + "META-INF/" + name)
                        .exists())
                .isTrue();
    }
}

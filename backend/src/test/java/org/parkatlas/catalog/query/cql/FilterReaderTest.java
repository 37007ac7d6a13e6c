package org.parkatlas.catalog.query.cql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.catalog.ThrowAwayLayers;
import org.parkatlas.catalog.query.Filter;
import org.parkatlas.catalog.query.Queryables;
import org.parkatlas.catalog.query.cql.FilterReader.Language;
import org.parkatlas.geo.crs.Projections;
import org.parkatlas.geo.crs.ReferenceSystem;
import org.parkatlas.geo.crs.ReferenceSystems;
import org.parkatlas.identity.Viewer;
import org.parkatlas.problem.InvalidParameter;

class FilterReaderTest {

    private final Queryables plots = new Queryables(new ThrowAwayLayers().plots(), Viewer.PUBLIC);
    private final FilterReader reader = new FilterReader(new Projections());

    /** Both columns mean the same; the text is by the grammar of OGC 21-065r2, annex B, the JSON by its clause 9. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            floors = 3                                   | {"op":"=","args":[{"property":"floors"},3]}
            floors<>-2.5e1                               | {"op":"<>","args":[{"property":"floors"},-25]}
            "price">=.5                                  | {"op":">=","args":[{"property":"price"},0.5]}
            name = 'O''Brien'                            | {"op":"=","args":[{"property":"name"},"O'Brien"]}
            name = 'O\\'Brien'                           | {"op":"=","args":[{"property":"name"},"O'Brien"]}
            name LIKE '水%'                               | {"op":"like","args":[{"property":"name"},"水%"]}
            CASEI(name) LIKE casei('A%')                 | {"op":"like","args":[{"op":"casei","args":[{"property":"name"}]},{"op":"casei","args":["A%"]}]}
            floors between 1 and 2                       | {"op":"between","args":[{"property":"floors"},1,2]}
            name IN ('a','b')                            | {"op":"in","args":[{"property":"name"},["a","b"]]}
            name NOT IN ('a')                            | {"op":"not","args":[{"op":"in","args":[{"property":"name"},["a"]]}]}
            geometry IS NULL                             | {"op":"isNull","args":[{"property":"geometry"}]}
            since IS NOT NULL                            | {"op":"not","args":[{"op":"isNull","args":[{"property":"since"}]}]}
            vacant = true                                | {"op":"=","args":[{"property":"vacant"},true]}
            TRUE                                         | true
            since < DATE('2021-02-03')                   | {"op":"<","args":[{"property":"since"},{"date":"2021-02-03"}]}
            since < TIMESTAMP('2021-02-03T08:00:00+08:00')| {"op":"<","args":[{"property":"since"},{"timestamp":"2021-02-03T00:00:00Z"}]}
            T_AFTER(since, DATE('2021-02-03'))           | {"op":"t_after","args":[{"property":"since"},{"date":"2021-02-03"}]}
            t_during(since, INTERVAL('..','2021-02-03')) | {"op":"t_during","args":[{"property":"since"},{"interval":["..","2021-02-03"]}]}
            T_MEETS(INTERVAL(since,'..'), INTERVAL('2021-01-01','2021-02-03T00:00:00Z')) | {"op":"t_meets","args":[{"interval":[{"property":"since"},".."]},{"interval":["2021-01-01","2021-02-03T00:00:00Z"]}]}
            S_INTERSECTS(geometry, POINT(116 24))        | {"op":"s_intersects","args":[{"property":"geometry"},{"type":"Point","coordinates":[116,24]}]}
            s_within(geometry, BBOX(116,24,117,25))      | {"op":"s_within","args":[{"property":"geometry"},{"bbox":[116,24,117,25]}]}
            S_INTERSECTS(geometry, POINT Z (116 24 80))  | {"op":"s_intersects","args":[{"property":"geometry"},{"type":"Point","coordinates":[116,24,80]}]}
            S_WITHIN(geometry, POLYGON Z((116 24 1, 117 24 2, 117 25 3, 116 24 1))) | {"op":"s_within","args":[{"property":"geometry"},{"type":"Polygon","coordinates":[[[116,24,1],[117,24,2],[117,25,3],[116,24,1]]]}]}
            S_INTERSECTS(geometry, GEOMETRYCOLLECTION(POINT(116 24), LINESTRING(117 25, 118 25))) | {"op":"s_intersects","args":[{"property":"geometry"},{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[116,24]},{"type":"LineString","coordinates":[[117,25],[118,25]]}]}]}
            S_WITHIN(geometry, POLYGON((-180 -90, 180 -90, 180 90, -180 90, -180 -90))) | {"op":"s_within","args":[{"property":"geometry"},{"type":"Polygon","coordinates":[[[-180,-90],[180,-90],[180,90],[-180,90],[-180,-90]]]}]}
            T_DURING(since, INTERVAL('..','2021-02-03')) | {"op":"t_during","args":[{"property":"since"},{"interval":[null,"2021-02-03"]}]}
            T_DURING(since, INTERVAL('2021-02-03','..')) | {"op":"t_during","args":[{"property":"since"},{"interval":["2021-02-03",null]}]}
            S_CONTAINS(LINESTRING(116 24, 117 25), geometry) | {"op":"s_contains","args":[{"type":"LineString","coordinates":[[116,24],[117,25]]},{"property":"geometry"}]}
            (floors = 1 OR floors = 2) AND NOT vacant = true | {"op":"and","args":[{"op":"or","args":[{"op":"=","args":[{"property":"floors"},1]},{"op":"=","args":[{"property":"floors"},2]}]},{"op":"not","args":[{"op":"=","args":[{"property":"vacant"},true]}]}]}
            floors = 1 OR floors = 2 AND floors = 3      | {"op":"or","args":[{"op":"=","args":[{"property":"floors"},1]},{"op":"and","args":[{"op":"=","args":[{"property":"floors"},2]},{"op":"=","args":[{"property":"floors"},3]}]}]}
            """)
    void readsTheSameFromBothEncodings(String text, String json) {
        assertThat(text(text)).isEqualTo(json(json));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "floors",
                "floors =",
                "= 3",
                "floors = 3 floors = 4",
                "floors == 3",
                "floors != 3",
                "(floors = 3",
                "floors = 3)",
                "floors = '3'",
                "name = 3",
                "name = three",
                "vacant = 1",
                "since = 3",
                "since = 'yesterday'",
                "since < DATE('2023-02-30')",
                "since < TIMESTAMP('2021-02-03')",
                "tenant = 'a'",
                "outline = 'a'",
                "nowhere = 1",
                "geometry = 1",
                "' OR 1=1--",
                "name = 'a' OR 1=1",
                "name = 'a'; DROP TABLE plot",
                "name LIKE 3",
                "name LIKE '\\'",
                "name LIKE '%a%b%c%d%e%f%g%h%i%'",
                "floors LIKE '3'",
                "name BETWEEN 1 AND 2",
                "name IN ()",
                "CASEI(floors) = CASEI('3')",
                "floors = 1e999",
                "floors = NaN",
                "floors = 0x10",
                "S_INTERSECTS(geometry, geometry)",
                "S_INTERSECTS(POINT(1 1), POINT(1 1))",
                "S_INTERSECTS(name, POINT(1 1))",
                "S_INTERSECTS(geometry, POINT(116))",
                "S_INTERSECTS(geometry, POINT(NaN 24))",
                "S_INTERSECTS(geometry, POLYGON((116 24, 117 25, 117 24, 116 25, 116 24)))",
                "S_INTERSECTS(geometry, POLYGON((116 24, 117 25, 117 24)))",
                "S_INTERSECTS(geometry, POLYGON((116 24",
                "S_INTERSECTS(geometry, POINT(200 24))",
                "S_INTERSECTS(geometry, POINT EMPTY)",
                "S_INTERSECTS(geometry, GEOMETRYCOLLECTION EMPTY)",
                "S_INTERSECTS(geometry, GEOMETRYCOLLECTION(POINT(116 24), POINT(200 24)))",
                "S_INTERSECTS(geometry, POINT M (116 24 1))",
                "S_WITHIN(geometry, GEOMETRYCOLLECTION(POINT(116 24), LINESTRING(117 25, 118 25)))",
                "S_INTERSECTS(geometry, POLYGON((-190 -90, 180 -90, 180 90, -190 -90)))",
                "S_INTERSECTS(geometry, BBOX(1,2,3))",
                "S_INTERSECTS(geometry, BBOX(1,2,3,x))",
                "S_INTERSECTS(geometry, BBOX(1,5,3,4))",
                "S_NEAR(geometry, POINT(116 24))",
                "T_AFTER(floors, DATE('2021-01-01'))",
                "T_AFTER(since, '..')",
                "name = 'a\u0000b'",
                "name = 'a\u0001b'",
                "name = 'a\u007fb'",
                "exec(java.lang.Runtime.getRuntime(),'id') = 1",
                "${7*7} = 49",
                "#{T(java.lang.Runtime)} = 1",
                "*[starts-with(name,'a')]",
                "name = \u2018a\u2019",
                "A_CONTAINS(tags, ('a'))"
            })
    void refusesTextThatItCannotAnswer(String text) {
        assertThatThrownBy(() -> text(text))
                .isInstanceOf(InvalidParameter.class)
                .extracting("entries")
                .asString()
                .contains("filter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "1",
                "\"a\"",
                "{}",
                "{\"op\":\"=\"}",
                "{\"op\":1,\"args\":[]}",
                "{\"op\":\"and\",\"args\":[true]}",
                "{\"op\":\"=\",\"args\":[{\"property\":\"floors\"}]}",
                "{\"op\":\"=\",\"args\":[{\"property\":\"floors\"},null]}",
                "{\"op\":\"=\",\"args\":[{\"property\":\"floors\"},{\"property\":\"price\"}]}",
                "{\"op\":\"=\",\"op\":\"<\",\"args\":[{\"property\":\"floors\"},1]}",
                "{\"op\":\"=\",\"args\":[{\"property\":\"name\"},\"\\u0000\"]}",
                "{\"op\":\"=\",\"args\":[{\"property\":\"name\"},\"\\ud800\"]}",
                "{\"op\":\"=\",\"args\":[{\"property\":\"floors\"},1e999]}",
                "{\"op\":\"=\",\"args\":[{\"property\":\"floors\"},NaN]}",
                "{\"op\":\"s_intersects\",\"args\":[{\"property\":\"geometry\"},{\"type\":\"Point\",\"coordinates\":[null,24]}]}",
                "{\"op\":\"s_intersects\",\"args\":[{\"property\":\"geometry\"},{\"type\":\"Point\",\"coordinates\":[\"116\",24]}]}",
                "{\"op\":\"s_intersects\",\"args\":[{\"property\":\"geometry\"},{\"type\":\"Point\",\"coordinates\":[1e999,24]}]}",
                "{\"op\":\"s_intersects\",\"args\":[{\"property\":\"geometry\"},{\"bbox\":[1,2,\"3\",4]}]}",
                "{\"op\":\"s_intersects\",\"args\":[{\"property\":\"geometry\"},7]}",
                "{\"op\":\"t_after\",\"args\":[{\"property\":\"since\"},{\"interval\":[\"..\"]}]}",
                "{\"op\":\"t_after\",\"args\":[{\"property\":\"since\"},null]}",
                "{\"op\":\"s_intersects\",\"args\":[{\"property\":\"geometry\"},{\"type\":\"GeometryCollection\",\"geometries\":[]}]}",
                "{\"op\":\"__proto__\",\"args\":[]}"
            })
    void refusesJsonThatItCannotAnswer(String json) {
        assertThatThrownBy(() -> json(json)).isInstanceOf(InvalidParameter.class);
    }

    /** Annex B has tab, line feed and carriage return among its characters; between words they are blanks. */
    @Test
    void readsTextsThatAreLaidOut() {
        assertThat(text("\r\nfloors\t=\n3 ")).isEqualTo(text("floors = 3"));
        assertThat(((Filter.Comparison) text("name = 'a\tb\r\nc'")).literal().value())
                .isEqualTo("a\tb\r\nc");
        assertThat(json("{\"op\":\"=\",\"args\":[{\"property\":\"name\"},\"a\\tb\\r\\nc\"]}"))
                .isEqualTo(text("name = 'a\tb\r\nc'"));
    }

    /** As a set of points a collection is the same, whatever its parts are called. */
    @Test
    void readsACollectionAsWhatItsPartsAreTogether() {
        assertThat(text("S_TOUCHES(geometry, GEOMETRYCOLLECTION(POINT(116 24), GEOMETRYCOLLECTION(POINT(117 25))))"))
                .isEqualTo(text("S_TOUCHES(geometry, MULTIPOINT((116 24), (117 25)))"));
        assertThat(text("S_DISJOINT(geometry, GEOMETRYCOLLECTION(POINT(116.5 24.2), LINESTRING(116 24, 117 25)))"))
                .isInstanceOfSatisfying(
                        Filter.Spatial.class,
                        filter -> assertThat(filter.shape().isMixed()).isTrue());
        var area = "POLYGON((116 24, 117 24, 117 25, 116 25, 116 24))";
        assertThat(text("S_WITHIN(geometry, GEOMETRYCOLLECTION(%s, POINT(116.5 24.5)))".formatted(area)))
                .isInstanceOfSatisfying(
                        Filter.Spatial.class,
                        filter -> assertThat(filter.shape()
                                        .toJts()
                                        .equalsTopo(((Filter.Spatial) text("S_WITHIN(geometry, %s)".formatted(area)))
                                                .shape()
                                                .toJts()))
                                .isTrue());
    }

    @Test
    void refusesWhatIsTooLongTooDeepOrTooMuch() {
        assertThat(text("(".repeat(32) + "floors = 1" + ")".repeat(32))).isEqualTo(text("floors = 1"));

        refused("(".repeat(33) + "floors = 1" + ")".repeat(33));
        refused("(".repeat(4000));
        refused("NOT ".repeat(500) + "floors = 1");
        refused("floors = 1" + " OR floors = 1".repeat(100));
        refused("name = '" + "水".repeat(1400) + "'");
        var json = "{\"op\":\"not\",\"args\":[".repeat(40) + "true" + "]}".repeat(40);
        assertThatThrownBy(() -> json(json)).isInstanceOf(InvalidParameter.class);
    }

    /** EPSG:4490 has the latitude first. */
    @Test
    void readsCoordinatesInTheOrderOfTheirSystem() {
        var lonFirst = text("S_WITHIN(geometry, POLYGON((116 24, 117 24, 117 25, 116 24)))");

        assertThat(read("S_WITHIN(geometry, POLYGON((24 116, 24 117, 25 117, 24 116)))", ReferenceSystems.CGCS2000))
                .isEqualTo(lonFirst);
        assertThat(reader.read(
                        "{\"op\":\"s_within\",\"args\":[{\"property\":\"geometry\"},{\"type\":\"Polygon\",\"coordinates\":"
                                + "[[[24,116],[24,117],[25,117],[24,116]]]}]}",
                        Language.CQL2_JSON,
                        plots,
                        ReferenceSystems.CGCS2000))
                .isEqualTo(lonFirst);
        assertThat(read("S_WITHIN(geometry, BBOX(24,116,25,117))", ReferenceSystems.CGCS2000))
                .isEqualTo(text("S_WITHIN(geometry, BBOX(116,24,117,25))"));
    }

    @Test
    void readsABoxAcrossTheAntimeridianAsTwo() {
        var box = (Filter.Spatial) text("S_INTERSECTS(geometry, BBOX(170,-10,-170,10))");

        assertThat(box.shape().type()).isEqualTo("MultiPolygon");
        assertThat(box.shape().toJts().getNumGeometries()).isEqualTo(2);
    }

    private void refused(String text) {
        assertThatThrownBy(() -> text(text)).isInstanceOf(InvalidParameter.class);
    }

    private Filter text(String text) {
        return read(text, ReferenceSystems.CRS84);
    }

    private Filter read(String text, ReferenceSystem system) {
        return reader.read(text, Language.CQL2_TEXT, plots, system);
    }

    private Filter json(String json) {
        return reader.read(json, Language.CQL2_JSON, plots, ReferenceSystems.CRS84);
    }
}

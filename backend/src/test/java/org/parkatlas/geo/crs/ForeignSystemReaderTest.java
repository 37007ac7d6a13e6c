package org.parkatlas.geo.crs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.geo.crs.ForeignSystem.Known;
import org.parkatlas.geo.crs.ForeignSystem.Refused;
import org.parkatlas.geo.crs.ForeignSystem.Unreadable;

/** Definitions in foreign-systems.tsv: GDAL 3.6.2, by scripts/derive-reference-systems.sh. */
class ForeignSystemReaderTest {

    private static final EpsgDefinitions DEFINITIONS = new EpsgDefinitions();
    private static final ForeignSystemReader READER = new ForeignSystemReader(DEFINITIONS);

    /** As ArcGIS writes it. */
    private static final String GEOGRAPHIC =
            "GEOGCS[\"GCS_China_Geodetic_Coordinate_System_2000\",DATUM[\"D_China_2000\","
                    + "SPHEROID[\"CGCS2000\",6378137.0,298.257222101]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]";

    private static final String ZONE_39 = "PROJCS[\"CGCS2000_3_Degree_GK_Zone_39\"," + GEOGRAPHIC
            + ",PROJECTION[\"Gauss_Kruger\"],PARAMETER[\"False_Easting\",39500000.0],PARAMETER[\"False_Northing\",0.0],"
            + "PARAMETER[\"Central_Meridian\",117.0],PARAMETER[\"Scale_Factor\",1.0],"
            + "PARAMETER[\"Latitude_Of_Origin\",0.0],UNIT[\"Meter\",1.0]]";

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "foreign-systems.tsv", delimiter = '\t', quoteCharacter = '`', numLinesToSkip = 1)
    void readsWhatGdalWrites(String source, String expected, String definition) {
        var read = READER.read(definition);

        if (expected.matches("[0-9]+")) {
            checkKnown(read, Integer.parseInt(expected));
        } else {
            assertThat(read).isInstanceOfSatisfying(Refused.class, it -> checkReason(it, expected));
        }
    }

    private static void checkReason(Refused refused, String expected) {
        switch (expected) {
            case "UNKNOWN" -> assertThat(refused.chinese()).startsWith("不支持该坐标系");
            case "WKT_2" -> assertThat(refused.english()).contains("WKT 2");
            default -> {
                assertThat(refused.chinese())
                        .isEqualTo(OldDatum.valueOf(expected).refusal());
                assertThat(refused.english())
                        .isEqualTo(OldDatum.valueOf(expected).englishRefusal());
            }
        }
    }

    @Test
    void readsEveryPlaneItselfFromTheDataSet() {
        for (var system : ReferenceSystems.list()) {
            var definition = DEFINITIONS.get(system.epsg()).toWKT();

            checkKnown(READER.read(definition), system.epsg());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "39500000.0, 500000.0, 4548",
        "39500000.0, 20500000.0, 4498",
        "117.0, 117, 4527",
        "CGCS2000_3_Degree_GK_Zone_39, Zone_38, 4527",
        "Gauss_Kruger, Transverse_Mercator, 4527",
        "Meter, metre, 4527",
        "D_China_2000, D_CGCS2000, 4527",
        "D_China_2000, 2000国家大地坐标系, 4527",
    })
    void goesByTheNumbersAndNotByTheName(String given, String instead, int epsg) {
        checkKnown(READER.read(ZONE_39.replace(given, instead)), epsg);
    }

    /** 114 and 38 500 000 are each right, in zone 38; the ellipsoid GRS 1980 has the numbers of CGCS2000. */
    @ParameterizedTest
    @CsvSource({
        "117.0, 114.0",
        "39500000.0, 38500000.0",
        "39500000.0, 0.0",
        "'Scale_Factor\",1.0', 'Scale_Factor\",0.9996'",
        "'Latitude_Of_Origin\",0.0', 'Latitude_Of_Origin\",1.0'",
        "'False_Northing\",0.0', 'False_Northing\",10.0'",
        "298.257222101, 298.257223563",
        "6378137.0, 6378140.0",
        "'Greenwich\",0.0', 'Paris\",2.33722917'",
        "'UNIT[\"Meter\",1.0]', 'UNIT[\"Foot\",0.3048]'",
        "'UNIT[\"Degree\",0.0174532925199433]', 'UNIT[\"Grad\",0.01570796326794897]'",
        "Gauss_Kruger, Mercator_1SP",
        "'D_China_2000\",SPHEROID[\"CGCS2000', 'D_ETRS_1989\",SPHEROID[\"GRS_1980'",
        "39500000.0, 1e999",
    })
    void refusesWhatDiffersInOneNumber(String given, String instead) {
        assertThat(ZONE_39).contains(given);
        assertThat(READER.read(ZONE_39.replace(given, instead)))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.chinese()).startsWith("不支持该坐标系"));
    }

    /** EPSG:4548 and EPSG:4509 have the same numbers; Esri's names for them are the first two. */
    @ParameterizedTest
    @CsvSource({
        "CGCS2000_3_Degree_GK_CM_117E, 4548",
        "CGCS2000_GK_CM_117E, 4509",
        "CGCS2000 6 degree CM 117, 4509",
        "CGCS2000 6度带, 4509",
        "unnamed, 4548",
        "117, 4548",
    })
    void tellsTheTwoDivisionsApartByTheName(String name, int epsg) {
        String bare = ZONE_39.replace("CGCS2000_3_Degree_GK_Zone_39", name).replace("39500000.0", "500000.0");

        checkKnown(READER.read(bare), epsg);
    }

    /** Mercator_1SP on the ellipsoid is EPSG:3395, up to 40 km from Web Mercator. */
    @Test
    void takesMercatorForWebMercatorOnlyWithItsCodeAndItsNumbers() {
        String mercator =
                "PROJCS[\"m\",GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\",SPHEROID[\"WGS 84\",6378137,298.257223563]],"
                        + "PRIMEM[\"Greenwich\",0],UNIT[\"degree\",0.0174532925199433]],PROJECTION[\"Mercator_1SP\"],"
                        + "PARAMETER[\"central_meridian\",0],PARAMETER[\"scale_factor\",1],PARAMETER[\"false_easting\",0],"
                        + "PARAMETER[\"false_northing\",0],UNIT[\"metre\",1],AUTHORITY[\"EPSG\",\"3857\"]]";

        checkKnown(READER.read(mercator), 3857);
        assertThat(READER.read(mercator.replace("3857", "3395"))).isInstanceOf(Refused.class);
        assertThat(READER.read(mercator.replace("central_meridian\",0", "central_meridian\",117")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void doesNotMindMarksSpacesBracketsAndCapitals() {
        checkKnown(READER.read("\uFEFF " + ZONE_39.replace(",", " ,\r\n  ") + "\r\n"), 4527);
        checkKnown(READER.read(GEOGRAPHIC.replace('[', '(').replace(']', ')')), 4490);
        checkKnown(READER.read(GEOGRAPHIC.replace("GEOGCS[", "geogcs[")), 4490);
        checkKnown(READER.read(GEOGRAPHIC.replace("]],PRIMEM", "],TOWGS84[0,0,0,0,0,0,0]],PRIMEM")), 4490);
    }

    @Test
    void saysWhatItFound() {
        String utm = ZONE_39.replace("CGCS2000_3_Degree_GK_Zone_39", "UTM\u0007 50N")
                .replace("39500000.0", "500000.0")
                .replace("\"Scale_Factor\",1.0", "\"Scale_Factor\",0.9996");

        assertThat(READER.read(utm))
                .isEqualTo(
                        new Refused(
                                "不支持该坐标系，请转换为 CGCS2000 后再提交。读到：UTM 50N, D_China_2000 (6378137, 298.2572221), "
                                        + "Transverse_Mercator (central_meridian 117, latitude_of_origin 0, scale_factor 0.9996, "
                                        + "false_easting 500000, false_northing 0), m",
                                "The reference system is none that is taken; have the data turned into CGCS2000 first. Found: "
                                        + "UTM 50N, D_China_2000 (6378137, 298.2572221), Transverse_Mercator (central_meridian 117, "
                                        + "latitude_of_origin 0, scale_factor 0.9996, false_easting 500000, false_northing 0), m"));
    }

    /** The last two would have GeoTools look for a file, and fill the stack. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "EPSG:4527",
                "<xml/>",
                "PROJCS[",
                "PROJCS[\"a\"]",
                "GEOGCS[\"a\",DATUM[\"b\",SPHEROID[\"c\",-1,0]],PRIMEM[\"Greenwich\",0],UNIT[\"Degree\",0]]",
                "LOCAL_CS[\"city grid\",LOCAL_DATUM[\"d\",0],UNIT[\"metre\",1],AXIS[\"x\",EAST],AXIS[\"y\",NORTH]]",
                "VERT_CS[\"h\",VERT_DATUM[\"d\",2005],UNIT[\"metre\",1]]",
                "COMPD_CS[\"c\",FITTED_CS[\"f\",PARAM_MT[\"NTv2\",PARAMETER[\"Latitude and longitude difference file\","
                        + "\"/etc/passwd\"]]]]",
            })
    void refusesWhatIsNoDefinition(String text) {
        checkUnreadable(text);
    }

    @Test
    void refusesTextsMadeToExhaust() {
        checkUnreadable("PROJCS[".repeat(1_000));
        checkUnreadable("GEOGCS[\"" + "x".repeat(1_000_000) + "\"]");
    }

    private static void checkUnreadable(String text) {
        assertThat(READER.read(text)).isInstanceOfSatisfying(Unreadable.class, it -> {
            assertThat(it.chinese()).startsWith("坐标系定义无法读取").hasSizeLessThan(200);
            assertThat(it.english()).contains("cannot be read").hasSizeLessThan(300);
        });
    }

    /** Whatever happens to a file on its way, it is read or refused. */
    @ParameterizedTest
    @ValueSource(longs = {20261129, 4490, 39})
    void answersForAnyDamage(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            var damaged = new StringBuilder(ZONE_39);
            for (int times = random.nextInt(4); times >= 0; times--) {
                int from = random.nextInt(damaged.length());
                int to = Math.min(damaged.length(), from + random.nextInt(12));
                damaged.replace(from, to, "[]\"(),.-e9Xé".substring(random.nextInt(12)));
            }

            assertThat(READER.read(damaged.toString()))
                    .as("seed %d: %s", seed, damaged)
                    .isNotNull();
        }
    }

    @Test
    void givesEachOfManyThreadsItsOwn() {
        var wrong = IntStream.range(0, 1_000).parallel().filter(i -> {
            int meridian = 75 + i % 21 * 3;
            String bare = ZONE_39.replace("39500000.0", "500000.0").replace("117.0", meridian + ".0");
            return !(READER.read(bare) instanceof Known known && known.system().epsg() == 4534 + (meridian - 75) / 3);
        });

        assertThat(wrong.count()).isZero();
    }

    private static void checkKnown(ForeignSystem read, int epsg) {
        assertThat(read).isEqualTo(new Known(ReferenceSystems.findByEpsg(epsg).orElseThrow()));
    }
}

package org.parkatlas.stewardship.uploads;

/** What a steward of 平远 decides of the shapefiles of {@link TestFiles}. */
final class TestDecisions {

    /** {@code demo-note} comes with the demonstration pack. */
    static final String CONSTANTS = """
            {"countyCode": "441426", "stage": "unready", "vintage": "2026-06-30", "sourceUnit": "平远县自然资源局",
            "document": "demo-note", "precision": "surveyed", "accuracyM": "0.5"}""";

    static final String PARCELS = """
            {"layer": "地块", "encoding": "GB18030", "system": "EPSG:4527", "kind": "parcels",
            "columns": [{"source": "DKBH", "target": "code"}, {"source": "QKMC", "target": "block"},
            {"source": "TDMJ", "target": "registeredAreaM2", "unit": "m2"}], "constants": %s}""".formatted(CONSTANTS);

    /** The same for {@link TestFiles#DEGREES}, which are those of the place. */
    static final String DEGREES =
            PARCELS.replace("\"system\": \"EPSG:4527\"", "\"system\": \"EPSG:4490\", \"datum\": \"as-they-are\"");

    private TestDecisions() {}
}

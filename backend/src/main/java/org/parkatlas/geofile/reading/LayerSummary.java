package org.parkatlas.geofile.reading;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a layer says of itself.
 *
 * @param system      its reference system as well-known text, null where it names none
 * @param coordinates in which columns positions are, null where rows have shapes of their own, or none was recognised
 */
public record LayerSummary(
        String name,
        @Nullable String system,
        List<Field> fields,
        @Nullable CoordinateColumns coordinates) {

    public LayerSummary {
        fields = List.copyOf(fields);
    }

    /** The same layer, in which positions are looked for in the columns. */
    LayerSummary asTable() {
        var names = fields.stream().map(Field::name).toList();
        return new LayerSummary(name, system, fields, CoordinateColumns.find(names, name -> name));
    }

    /**
     * The same layer of a table of MapInfo, which has no name for CGCS2000: its planes are said to be of WGS 84, taken as equal
     * to CGCS2000 within the data's accuracy.
     */
    LayerSummary ofMapInfo() {
        var plane = system != null && system.startsWith("PROJCS")
                ? system.replaceAll(
                        "(?s)DATUM\\[\"WGS_1984\",\\s*SPHEROID\\[\"WGS 84\",6378137,298\\.257223563[^\\]]*\\]",
                        "DATUM[\"China_2000\",SPHEROID[\"CGCS2000\",6378137,298.257222101]")
                : system;
        return new LayerSummary(name, plane, fields, coordinates);
    }

    /**
     * A column.
     *
     * @param type  as GDAL calls it: {@code String}, {@code Integer}, {@code Real}, {@code Date}, …
     * @param width characters, 0 where there is no limit
     */
    public record Field(String name, String type, int width) {}
}

package org.parkatlas.geofile.reading;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.parkatlas.problem.Wording;

/**
 * The columns of a table that say where its rows are, by their names. Where rows are numbered corners (界址点) of numbered
 * parcels, the corners of a parcel are one shape.
 *
 * @param first  of the two numbers of a position; to the east unless they are called X and Y, which are the other way round in
 *               surveying: then only the numbers tell
 * @param second of the two
 * @param parcel number of the parcel whose corners the rows are, null where each row has a position of its own
 * @param ring   number of the ring of that parcel, null where the table has none
 */
public record CoordinateColumns(
        Column first,
        Column second,
        @Nullable Column parcel,
        @Nullable Column ring) {

    private static final List<Set<String>> FIRST = List.of(
            Set.of("经度", "东经", "LON", "LNG", "LONG", "LONGITUDE"),
            Set.of("东坐标", "横坐标", "EAST", "EASTING"),
            Set.of("X", "X坐标", "POINTX", "XCOORD"));

    private static final List<Set<String>> SECOND = List.of(
            Set.of("纬度", "北纬", "LAT", "LATITUDE"),
            Set.of("北坐标", "纵坐标", "NORTH", "NORTHING"),
            Set.of("Y", "Y坐标", "POINTY", "YCOORD"));

    private static final Set<String> POINT = Set.of("点号", "界址点号", "拐点号", "拐点", "界址点", "序号", "JZDH", "POINTNO");
    private static final Set<String> PARCEL =
            Set.of("地块编号", "地块号", "地块代码", "宗地号", "宗地编号", "宗地代码", "图斑编号", "DKBH", "ZDDM", "ZDH", "TBBH", "PARCEL");
    private static final Set<String> RING = Set.of("圈号", "地块圈号", "环号", "RING");

    /**
     * A column.
     *
     * @param name  in the file
     * @param shown the same to be read
     */
    public record Column(String name, String shown) {}

    /** Those among columns of these names; null where there are none. */
    static @Nullable CoordinateColumns find(List<String> names, UnaryOperator<String> readable) {
        var columns = new LinkedHashMap<String, Column>();
        for (var name : names) {
            var shown = readable.apply(name);
            columns.putIfAbsent(plain(shown), new Column(name, shown.strip()));
        }
        for (int i = 0; i < FIRST.size(); i++) {
            var first = find(columns, FIRST.get(i));
            var second = find(columns, SECOND.get(i));
            if (first != null && second != null) {
                var parcel = find(columns, POINT) == null ? null : find(columns, PARCEL);
                return new CoordinateColumns(first, second, parcel, parcel == null ? null : find(columns, RING));
            }
        }
        return null;
    }

    private static @Nullable Column find(Map<String, Column> columns, Set<String> wanted) {
        return columns.entrySet().stream()
                .filter(column -> wanted.contains(column.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** Without what stands in brackets (units, directions), full-width forms and what parts words. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("\\(.*?\\)|\\[.*?\\]|[\\s_\\-.:/]", "");
    }

    /** What is to be known of it. */
    public Wording note() {
        if (parcel == null) {
            return Wording.of(
                    "位置取自列 %s、%s。", "Positions are those in the columns %s and %s.", first.shown, second.shown);
        }
        return Wording.of(
                "每一行是一个界址点（列 %1$s、%2$s）；%3$s 相同的相连各行连成一个图形，其余各列取第一行。",
                "Each row is a corner (columns %1$s and %2$s); those that follow each other with the same %3$s are one shape, which "
                        + "has the other columns of the first.",
                first.shown,
                second.shown,
                parcel.shown);
    }

    /** What is to be known where there are none. */
    public static Wording noteOfNone() {
        return Wording.of(
                "没有认出坐标列；列名应为 %s。",
                "No columns with positions were recognised; call them %s.",
                String.join("、", Arrays.asList("经度/纬度", "东坐标/北坐标", "X/Y")));
    }
}

package org.parkatlas.geo.crs;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The national datums before CGCS2000, with the EPSG codes of their systems (EPSG data set, GeoTools 33.1 copy). */
enum OldDatum {
    BEIJING_1954("1954年北京坐标系", "Beijing 1954", 4214, "2401-2442", "21413-21423", "21453-21463", "21473-21483"),
    XIAN_1980("1980西安坐标系", "Xian 1980", 4610, "2327-2390"),
    NEW_BEIJING("新1954年北京坐标系", "New Beijing", 4555, "4568-4589", "4652-4656", "4766-4800", "4812", "4822");

    private record Range(int first, int last) {

        boolean has(int code) {
            return first <= code && code <= last;
        }
    }

    private final String chinese;
    private final String english;
    private final int geographic;

    @SuppressWarnings("ImmutableEnumChecker") // Stream.toList cannot be changed, and holds records
    private final List<Range> codes;

    OldDatum(String chinese, String english, int geographic, String... ranges) {
        this.chinese = chinese;
        this.english = english;
        this.geographic = geographic;
        this.codes = Arrays.stream(ranges).map(OldDatum::parse).toList();
    }

    private static Range parse(String range) {
        int dash = range.indexOf('-');
        return dash < 0
                ? new Range(Integer.parseInt(range), Integer.parseInt(range))
                : new Range(Integer.parseInt(range.substring(0, dash)), Integer.parseInt(range.substring(dash + 1)));
    }

    /** The EPSG code of its system of degrees. */
    int geographic() {
        return geographic;
    }

    /** The datum that the system with this code is based on, if it is one of these. */
    static Optional<OldDatum> find(int epsg) {
        return Arrays.stream(values())
                .filter(it -> it.geographic == epsg || it.codes.stream().anyMatch(range -> range.has(epsg)))
                .findFirst();
    }

    /** Why it is refused and what to do, for Chinese readers. */
    String refusal() {
        return "不支持%s：国家未公开其与2000国家大地坐标系之间的转换参数，请由测绘部门转换为 CGCS2000 后再提交。".formatted(chinese);
    }

    /** The same in English. */
    String englishRefusal() {
        return ("%s is not taken: no parameters between it and CGCS2000 are public. Have the data turned into CGCS2000 by a "
                        + "surveying office first.")
                .formatted(english);
    }
}

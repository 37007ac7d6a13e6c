package org.parkatlas.catalog.exports.gdal;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** The machine lacks the program that makes this format: 501. */
public final class FormatUnavailable extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("export-format-unavailable", 501, new Wording("本机不能生成该格式", "Format not available here"));

    FormatUnavailable() {
        super(
                TYPE,
                new Wording(
                        "生成该格式需要 ogr2ogr（GDAL），这台服务器上没有；可改用 GeoJSON、CSV、XLSX 或 KML。",
                        "The format needs ogr2ogr (GDAL), which this server does not have; take GeoJSON, CSV, XLSX or KML "
                                + "instead."));
    }
}

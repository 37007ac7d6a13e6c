package org.parkatlas.geofile.files;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** Files of this kind are not read: 415. */
public final class FormatUnknown extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("import-format-unknown", 415, new Wording("不支持该文件格式", "Format is not read"));

    FormatUnknown() {
        super(
                TYPE,
                Wording.of(
                        "可以上传：%s。",
                        "These are read: %s.",
                        "Shapefile, FileGDB, MapInfo (.zip), GeoPackage (.gpkg), GeoJSON (.geojson, .json), KML (.kml), "
                                + "KMZ (.kmz), DXF (.dxf), CSV (.csv), XLSX (.xlsx)"));
    }
}

package org.parkatlas.geofile.reading;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** The machine lacks the programs that read files: 501. */
public final class ReadingUnavailable extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("import-unavailable", 501, new Wording("本机不能读取文件", "Files cannot be read here"));

    ReadingUnavailable() {
        super(
                TYPE,
                new Wording(
                        "读取上传的文件需要 GDAL（ogrinfo 和 ogr2ogr）以及 prlimit，这台服务器上没有；请联系管理员。",
                        "Reading uploaded files needs GDAL (ogrinfo and ogr2ogr) and prlimit, which this server does not have; "
                                + "tell the operator."));
    }
}

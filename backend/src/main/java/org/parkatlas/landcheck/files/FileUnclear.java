package org.parkatlas.landcheck.files;

import java.util.List;

import org.parkatlas.problem.ProblemEntry;
import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Quoted;
import org.parkatlas.problem.Wording;

/** A file leaves open what only a person can say: which layer, which area, which system; {@code errors} name the field. */
final class FileUnclear extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("red-line-file-unclear", 422, new Wording("红线文件待说明", "The file leaves something open"));

    private FileUnclear(String field, Wording detail) {
        super(TYPE, detail, List.of(ProblemEntry.ofParameter(field, detail)));
    }

    static FileUnclear noArea() {
        return new FileUnclear(
                "file",
                new Wording(
                        "文件里没有面，也认不出界址点表；红线应为面。",
                        "There is no area in the file, and no table of corners; a red line is an area."));
    }

    static FileUnclear layer(List<String> names) {
        return new FileUnclear(
                "layer",
                Wording.of(
                        "文件里有 %1$d 个有面的图层，用 layer 写明：%2$s。",
                        "%1$d layers of the file have areas; say in layer which: %2$s.",
                        names.size(),
                        String.join("、", names)));
    }

    static FileUnclear row(long areas) {
        return new FileUnclear(
                "row",
                Wording.of(
                        "文件里有 %d 个面，用 row 写明第几行；要核查全部，用批量核查。",
                        "The file has %d areas; say in row which one, or check all of them as a batch.", areas));
    }

    static FileUnclear noSuchRow(long row) {
        return new FileUnclear("row", Wording.of("第 %d 行没有面。", "Row %d is no area.", row));
    }

    /** Of numbers of which nothing is known. */
    static FileUnclear system() {
        return new FileUnclear(
                "crs",
                new Wording("坐标系要由人确认，用 crs 写明。", "A person has to confirm the reference system; say it in crs."));
    }

    static FileUnclear system(List<String> codes) {
        return new FileUnclear(
                "crs",
                Wording.of(
                        "坐标系要由人确认，用 crs 写明；数值符合：%s。",
                        "A person has to confirm the reference system; say it in crs. The numbers fit %s.",
                        String.join("、", codes)));
    }

    static FileUnclear unknownSystem(String crs) {
        return new FileUnclear(
                "crs", Wording.of("不认识坐标系 %s。", "The reference system %s is not read.", Quoted.shorten(crs)));
    }

    static FileUnclear tooMany(int most) {
        return new FileUnclear(
                "file", Wording.of("红线超过 %d 条；拆成几个文件后再传。", "There are more than %d red lines; split the file.", most));
    }

    static FileUnclear refused(Wording reason) {
        return new FileUnclear("file", reason);
    }
}

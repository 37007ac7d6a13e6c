package org.parkatlas.stewardship.drafts;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** An upload is not as far as the request wants it to be: 409. */
public final class ImportUndecided extends ProblemException {

    static final ProblemType TYPE = new ProblemType("import-undecided", 409, new Wording("还没有到这一步", "Not as far yet"));

    private ImportUndecided(Wording detail) {
        super(TYPE, detail);
    }

    static ImportUndecided notFound() {
        return new ImportUndecided(new Wording(
                "文件还没有检查完，或者不能导入；请看这个导入的状态。",
                "The file was not looked into yet, or cannot be taken; see the state of the import."));
    }

    static ImportUndecided notChecked() {
        return new ImportUndecided(new Wording(
                "各行还没有核对完；请先确认，并等核对结束。", "The rows were not checked yet; decide, and wait until that is done."));
    }

    static ImportUndecided datumOpen() {
        return new ImportUndecided(new Wording(
                "还没有写明经纬度是否来自高德、腾讯或百度地图；请重新确认（datum）。",
                "Nobody said whether the degrees come from Amap, Tencent or Baidu Maps; decide again (datum)."));
    }
}

package org.parkatlas.geofile.files;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** A file is not what its name says, is damaged, or holds nothing: 422. */
public final class FileUnreadable extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("file-unreadable", 422, new Wording("文件读不出", "File cannot be read"));

    /** It cannot be read, for the reason given. */
    public FileUnreadable(Wording detail) {
        super(TYPE, detail);
    }

    static FileUnreadable notA(String format) {
        return new FileUnreadable(Wording.of(
                "文件内容不是 %s，与扩展名不符；请重新导出后上传。",
                "The file is no %s, whatever its name says; make it again and upload that.", format));
    }

    static FileUnreadable missing(String extension) {
        return new FileUnreadable(Wording.of(
                "压缩包里没有 .%s 文件；请把它连同同名文件一起压缩。",
                "The archive has no .%s file; pack it with the files of the same name.", extension));
    }

    /** It has more layers than are looked into. */
    public static FileUnreadable tooManyLayers(int most) {
        return new FileUnreadable(Wording.of(
                "文件里的图层超过 %d 个；只留下要导入的图层。",
                "The file has more than %d layers; leave only those to be imported.", most));
    }

    /** It is damaged or cut off. */
    public static FileUnreadable damaged() {
        return new FileUnreadable(new Wording(
                "文件已损坏或不完整，GDAL 读不出；请重新导出后上传。", "The file is damaged or cut off; make it again and upload that."));
    }

    /** A limit of time or memory was met. */
    public static FileUnreadable tooMuch() {
        return new FileUnreadable(new Wording(
                "读取该文件超出时间或内存限制；请拆成较小的文件。", "Reading the file takes too long or too much memory; split it."));
    }
}

package org.parkatlas.geofile.files;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Quoted;
import org.parkatlas.problem.Wording;

/** An archive is not unpacked: it would become too large, leave its folder, or hides another one: 422. */
public final class ArchiveUnsafe extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("archive-unsafe", 422, new Wording("压缩包不安全", "Archive is not safe"));

    private ArchiveUnsafe(Wording detail) {
        super(TYPE, detail);
    }

    static ArchiveUnsafe path(String name) {
        return new ArchiveUnsafe(Wording.of(
                "压缩包里的路径 %s 指向包外；请重新压缩。",
                "The path %s in the archive leads out of it; pack it again.", Quoted.shorten(name)));
    }

    static ArchiveUnsafe nested(String name) {
        return new ArchiveUnsafe(Wording.of(
                "压缩包里还有压缩包 %s；请解开后重新压缩。",
                "The archive holds another one, %s; unpack that and pack again.", Quoted.shorten(name)));
    }

    static ArchiveUnsafe tooMany(int most) {
        return new ArchiveUnsafe(Wording.of(
                "压缩包里的文件超过 %d 个；只留下要导入的文件。",
                "The archive holds more than %d files; leave only those to be imported.", most));
    }

    static ArchiveUnsafe tooLarge(long mostMegabytes) {
        return new ArchiveUnsafe(Wording.of(
                "压缩包解开后超过 %d MB，或压缩比异常；未解开。",
                "Unpacked, the archive has more than %d MB, or shrank more than data does; it was not unpacked.",
                mostMegabytes));
    }

    static ArchiveUnsafe encrypted() {
        return new ArchiveUnsafe(new Wording("压缩包有密码；请去掉密码后上传。", "The archive has a password; pack it without one."));
    }
}

package org.parkatlas.problem;

import java.io.IOException;
import java.util.regex.Pattern;

/** There is no room left for the files that are made: 503. */
public final class StorageFull extends ProblemException {

    static final ProblemType TYPE = new ProblemType("storage-full", 503, new Wording("磁盘空间不足", "No room left"));

    /** What the operating system and GDAL say of a full disk or quota (errno ENOSPC and EDQUOT, SQLITE_FULL). */
    private static final Pattern FULL =
            Pattern.compile("no space left|disk is full|quota exceeded", Pattern.CASE_INSENSITIVE);

    private StorageFull() {
        super(
                TYPE,
                new Wording(
                        "服务器存放文件的磁盘已满，稍后再试；仍失败时请联系管理员。",
                        "The disk where the server makes files is full; try again later, and tell the operator if it stays so."));
    }

    /**
     * The failure itself, to be thrown.
     *
     * @throws StorageFull if it says that the disk is full
     */
    public static IOException explained(IOException failed) {
        if (FULL.matcher(String.valueOf(failed.getMessage())).find()) {
            throw new StorageFull();
        }
        return failed;
    }
}

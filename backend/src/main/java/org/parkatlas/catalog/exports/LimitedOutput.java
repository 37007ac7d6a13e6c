package org.parkatlas.catalog.exports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import org.parkatlas.catalog.exports.content.ExportTooLarge;
import org.parkatlas.problem.Wording;

/** A file that may not grow beyond a size. */
final class LimitedOutput extends BufferedOutputStream {

    private static final int BUFFER = 1 << 16;
    private static final long MEBIBYTE = 1L << 20;

    private final long most;
    private long written;

    LimitedOutput(OutputStream target, long most) {
        super(target, BUFFER);
        this.most = most;
    }

    @Override
    public synchronized void write(int single) throws IOException {
        count(1);
        super.write(single);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) throws IOException {
        count(length);
        super.write(bytes, from, length);
    }

    private void count(int bytes) {
        written += bytes;
        if (written > most) {
            throw new ExportTooLarge(Wording.of(
                    "文件超过 %d MB 的上限；缩小筛选范围。",
                    "The file exceeds the limit of %d MB; select fewer objects.", most / MEBIBYTE));
        }
    }
}

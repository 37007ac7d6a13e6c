package org.parkatlas.stewardship.reading;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

import org.parkatlas.problem.Wording;

/** Text whose rows are no longer than a page in every cell: a quotation mark that is never closed would be the rest of the file. */
final class LimitedText extends FilterReader {

    private static final int LONGEST_ROW = 1 << 20;

    private int inRow;

    LimitedText(Reader text) {
        super(text);
    }

    /** Tells that what comes now belongs to another row. */
    void beginRow() {
        inRow = 0;
    }

    @Override
    public int read() throws IOException {
        count(1);
        return super.read();
    }

    @Override
    public int read(char[] to, int offset, int length) throws IOException {
        int read = super.read(to, offset, length);
        count(read);
        return read;
    }

    private void count(int characters) {
        inRow += characters;
        if (inRow > LONGEST_ROW) {
            throw new FileUnreadable(Wording.of(
                    "有一行超过 %d 个字符；是否少了一个引号？",
                    "A row has more than %d characters; is a quotation mark missing?", LONGEST_ROW));
        }
    }
}

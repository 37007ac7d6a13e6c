package org.parkatlas.stewardship.uploads;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** A piece of a file is not one of those that are missing: 409. */
public final class PieceRefused extends ProblemException {

    static final ProblemType TYPE = new ProblemType("piece-refused", 409, new Wording("分块不符", "Piece does not fit"));

    private PieceRefused(Wording detail) {
        super(TYPE, detail);
    }

    static PieceRefused over() {
        return new PieceRefused(new Wording("文件已传完，不再接受分块。", "The file is complete; no more pieces are taken."));
    }

    static PieceRefused number(int pieces) {
        return new PieceRefused(Wording.of("分块编号应为 0 至 %d。", "The number of a piece is 0 to %d.", pieces - 1));
    }

    static PieceRefused size(long wanted) {
        return new PieceRefused(Wording.of("这一块应为 %d 字节。", "This piece has to have %d bytes.", wanted));
    }
}

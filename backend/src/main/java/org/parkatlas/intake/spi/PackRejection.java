package org.parkatlas.intake.spi;

import java.util.Optional;

import org.parkatlas.problem.ProblemEntry;
import org.parkatlas.problem.Wording;

/**
 * Why a pack, an upload or a form was not accepted: the one shape of it, for the log as for an answer.
 *
 * @param column the column, or an empty text for the whole row
 * @param reason what is wrong and, where that does not say it, what would be right
 */
public record PackRejection(RowPlace place, String column, Wording reason) {

    /** Of a whole file. */
    public static PackRejection ofFile(String file, Wording reason) {
        return new PackRejection(RowPlace.wholeOf(file), "", reason);
    }

    /** Name of the file, empty where there is none. */
    public String file() {
        return place.file();
    }

    /** 1-based row, 0 for the whole file. */
    public int row() {
        return place.row();
    }

    /** JSON Pointer (RFC 6901) to what has to change; none in a table. */
    public Optional<String> pointer() {
        return place.pointerTo(column);
    }

    /** The same for a problem: row and column of a table, or a pointer. */
    public ProblemEntry entry() {
        return pointer()
                .map(pointer -> ProblemEntry.ofPointer(pointer, reason))
                .orElseGet(() ->
                        new ProblemEntry(null, null, row(), column.isEmpty() ? null : column, null, null, reason));
    }

    /** File, row, column and reason in one line, as far as they are known. */
    @Override
    public String toString() {
        var where = new StringBuilder(file());
        append(where, "row ", row() == 0 ? "" : String.valueOf(row()));
        append(where, "column ", column);
        return where.isEmpty() ? reason.en() : where + ": " + reason.en();
    }

    private static void append(StringBuilder where, String what, String value) {
        if (!value.isEmpty()) {
            where.append(where.isEmpty() ? "" : ", ").append(what).append(value);
        }
    }
}

package org.parkatlas.intake.spi;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.parkatlas.problem.Wording;

/**
 * One row while it is checked. A value that cannot be read is rejected with its place and a harmless stand-in is
 * returned, so that one reading finds every mistake.
 */
public final class PackRow {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final SourceRow source;
    private final Rejections rejections;
    private final boolean tellsOfCells;
    private final Set<PackRejection> told = new HashSet<>();

    /**
     * A row that was sent.
     *
     * @param rejections where mistakes are collected
     */
    public PackRow(SourceRow source, Rejections rejections) {
        this(source, rejections, true);
    }

    private PackRow(SourceRow source, Rejections rejections, boolean tellsOfCells) {
        this.source = source;
        this.rejections = rejections;
        this.tellsOfCells = tellsOfCells;
    }

    /** The row for the first pass, which does not tell what is wrong with single cells: the second will. */
    public static PackRow toDeclare(SourceRow source, Rejections rejections) {
        return new PackRow(source, rejections, false);
    }

    /** Where the row stands. */
    public RowPlace place() {
        return source.place();
    }

    /** GeoJSON geometry of a feature, null in a table. */
    public @Nullable String geometry() {
        return source.geometry();
    }

    /** Refuses this row, and with it the pack. The same twice counts once. */
    public void reject(String column, Wording reason) {
        var rejection = new PackRejection(source.place(), column, reason);
        if (told.add(rejection)) {
            rejections.add(rejection);
        }
    }

    /** Whether this row was refused. */
    public boolean isRejected() {
        return !told.isEmpty();
    }

    /** Refuses what is wrong with how the row is written, and every empty cell that the columns require. */
    public void checkForm(List<PackColumn> columns) {
        source.faults().forEach(this::reject);
        source.cells().forEach((column, cell) -> {
            if (!isText(cell)) {
                reject(
                        column,
                        new Wording(
                                "含有不能保存的字符（NUL 或不成对的代理项）。", "has a character that is no text (NUL or half a pair)."));
            }
        });
        columns.stream().filter(PackColumn::required).forEach(column -> text(column.name()));
    }

    /** No NUL, which PostgreSQL does not store, and no surrogate by itself, which UTF-8 does not have. */
    private static boolean isText(String cell) {
        return cell.codePoints().noneMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE);
    }

    private void refuse(String column, Wording reason) {
        if (tellsOfCells) {
            reject(column, reason);
        }
    }

    /** The cell, null where it is empty. */
    public @Nullable String optional(String column) {
        var cell = source.cells().getOrDefault(column, "").strip();
        return cell.isEmpty() ? null : cell;
    }

    /** The cell; refused where it is empty. */
    public String text(String column) {
        var cell = optional(column);
        if (cell == null) {
            refuse(column, new Wording("不能为空。", "must not be empty."));
            return "";
        }
        return cell;
    }

    /** An id of lower-case letters, digits and hyphens. */
    public String id(String column) {
        var id = text(column);
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            refuse(column, Wording.of("“%s” 不是合格的 id（小写字母、数字、连字符）。", "\"%s\" is not an id.", id));
        }
        return id;
    }

    /** The parts of a list cell, separated by semicolons; none where the cell is empty. */
    public List<String> list(String column) {
        var cell = optional(column);
        if (cell == null) {
            return List.of();
        }
        return Arrays.stream(cell.split(";", -1))
                .map(String::strip)
                .peek(part -> {
                    if (part.isEmpty()) {
                        refuse(column, new Wording("列表里有空项。", "the list has an empty part."));
                    }
                })
                .toList();
    }

    /** One of the given values. */
    public String oneOf(String column, Set<String> values) {
        var value = text(column);
        if (!value.isEmpty() && !values.contains(value)) {
            refuse(column, Wording.of("“%s” 不在可用值 %s 之内。", "\"%s\" is not one of %s.", value, values));
        }
        return value;
    }

    /** One of the given values, or null where the cell is empty. */
    public @Nullable String oneOfOrEmpty(String column, Set<String> values) {
        return optional(column) == null ? null : oneOf(column, values);
    }

    /** A whole number. */
    public int integer(String column) {
        var number = decimalOrEmpty(column);
        if (number == null) {
            return (int) missingNumber(column);
        }
        if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
            refuse(column, Wording.of("应为整数，而不是 %s。", "must be a whole number, not %s.", number));
        }
        return (int) (double) number;
    }

    /** A whole number, or null where the cell is empty. */
    public @Nullable Integer integerOrEmpty(String column) {
        return optional(column) == null ? null : integer(column);
    }

    /** A finite decimal number. */
    public double decimal(String column) {
        var number = decimalOrEmpty(column);
        return number == null ? missingNumber(column) : number;
    }

    /** A finite decimal number, or null where the cell is empty or unreadable. */
    public @Nullable Double decimalOrEmpty(String column) {
        var cell = optional(column);
        if (cell == null) {
            return null;
        }
        if (!NUMBER.matcher(cell).matches() || !Double.isFinite(Double.parseDouble(cell))) {
            refuse(column, Wording.of("“%s” 不是数字。", "\"%s\" is not a number.", cell));
            return 0.0;
        }
        return Double.valueOf(cell);
    }

    /** An ISO date as text, or null where the cell is empty. */
    public @Nullable String dateOrEmpty(String column) {
        var cell = optional(column);
        if (cell == null) {
            return null;
        }
        var date = date(cell);
        if (date == null) {
            refuse(column, Wording.of("“%s” 不是日期 YYYY-MM-DD。", "\"%s\" is not a date YYYY-MM-DD.", cell));
        }
        return date;
    }

    /** The id of an existing object of this kind. */
    public String reference(String column, String kind, PackReferences references) {
        return checkReference(column, kind, text(column), references);
    }

    /** The id of an existing object of this kind, or null where the cell is empty. */
    public @Nullable String referenceOrEmpty(String column, String kind, PackReferences references) {
        var id = optional(column);
        return id == null ? null : checkReference(column, kind, id, references);
    }

    /** Ids of existing objects of this kind. */
    public List<String> references(String column, String kind, PackReferences references) {
        var ids = list(column);
        ids.forEach(id -> checkReference(column, kind, id, references));
        return ids;
    }

    /** A reference {@code kind:id} to an existing object. */
    public String typedReference(String column, PackReferences references) {
        var reference = text(column);
        if (!reference.isEmpty()) {
            checkTyped(column, reference, references);
        }
        return reference;
    }

    /** References {@code kind:id} to existing objects of any kind. */
    public List<String> typedReferences(String column, PackReferences references) {
        var found = new ArrayList<String>();
        for (var reference : list(column)) {
            checkTyped(column, reference, references);
            found.add(reference);
        }
        return found;
    }

    /** A reference {@code kind:id} to an existing object, or null where the cell is empty. */
    public @Nullable String typedReferenceOrEmpty(String column, PackReferences references) {
        var reference = optional(column);
        if (reference != null) {
            checkTyped(column, reference, references);
        }
        return reference;
    }

    private void checkTyped(String column, String reference, PackReferences references) {
        var colon = reference.indexOf(':');
        if (colon < 1) {
            refuse(column, Wording.of("“%s” 应写作 kind:id。", "\"%s\" should read kind:id.", reference));
        } else {
            checkReference(column, reference.substring(0, colon), reference.substring(colon + 1), references);
        }
    }

    private String checkReference(String column, String kind, String id, PackReferences references) {
        if (!id.isEmpty() && !references.exists(kind, id)) {
            refuse(column, Wording.of("没有 %s。", "there is no %s.", kind + ":" + id));
        }
        return id;
    }

    private static @Nullable String date(String cell) {
        try {
            return DATE.matcher(cell).matches() && !cell.startsWith("0000")
                    ? LocalDate.parse(cell).toString()
                    : null;
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private double missingNumber(String column) {
        text(column);
        return 0;
    }
}

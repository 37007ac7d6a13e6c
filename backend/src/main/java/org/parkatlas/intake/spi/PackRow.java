package org.parkatlas.intake.spi;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.parkatlas.problem.Wording;

/**
 * One row of a pack file. A value that cannot be read is rejected with its place and a harmless stand-in is returned,
 * so that one reading finds every mistake.
 */
public final class PackRow {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final String file;
    private final int number;
    private final Map<String, String> cells;
    private final @Nullable String geometry;
    private final List<PackRejection> rejections;

    /**
     * A row of the given cells.
     *
     * @param number   1-based, the header being row 1
     * @param geometry GeoJSON geometry of a feature, null for a CSV row
     * @param rejections where mistakes are collected
     */
    public PackRow(
            String file,
            int number,
            Map<String, String> cells,
            @Nullable String geometry,
            List<PackRejection> rejections) {
        this.file = file;
        this.number = number;
        this.cells = Map.copyOf(cells);
        this.geometry = geometry;
        this.rejections = rejections;
    }

    /** 1-based number of the row, the header being row 1. */
    public int number() {
        return number;
    }

    /** GeoJSON geometry of a feature row, null in a CSV file. */
    public @Nullable String geometry() {
        return geometry;
    }

    /** Refuses this row, and with it the pack. */
    public void reject(String column, Wording reason) {
        rejections.add(new PackRejection(file, number, column, reason));
    }

    /** The cell, null where it is empty. */
    public @Nullable String optional(String column) {
        var cell = cells.getOrDefault(column, "").strip();
        return cell.isEmpty() ? null : cell;
    }

    /** The cell; refused where it is empty. */
    public String text(String column) {
        var cell = optional(column);
        if (cell == null) {
            reject(column, new Wording("不能为空。", "must not be empty."));
            return "";
        }
        return cell;
    }

    /** An id of lower-case letters, digits and hyphens. */
    public String id(String column) {
        var id = text(column);
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            reject(column, Wording.of("“%s” 不是合格的 id（小写字母、数字、连字符）。", "\"%s\" is not an id.", id));
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
                        reject(column, new Wording("列表里有空项。", "the list has an empty part."));
                    }
                })
                .toList();
    }

    /** One of the given values. */
    public String oneOf(String column, Set<String> values) {
        var value = text(column);
        if (!value.isEmpty() && !values.contains(value)) {
            reject(column, Wording.of("“%s” 不在可用值 %s 之内。", "\"%s\" is not one of %s.", value, values));
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
        if (number != Math.rint(number)) {
            reject(column, Wording.of("应为整数，而不是 %s。", "must be a whole number, not %s.", number));
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
        if (!cell.matches("-?\\d+(\\.\\d+)?")) {
            reject(column, Wording.of("“%s” 不是数字。", "\"%s\" is not a number.", cell));
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
        try {
            return LocalDate.parse(cell).toString();
        } catch (DateTimeParseException unreadable) {
            reject(column, Wording.of("“%s” 不是日期 YYYY-MM-DD。", "\"%s\" is not a date YYYY-MM-DD.", cell));
            return null;
        }
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
            reject(column, Wording.of("“%s” 应写作 kind:id。", "\"%s\" should read kind:id.", reference));
        } else {
            checkReference(column, reference.substring(0, colon), reference.substring(colon + 1), references);
        }
    }

    private String checkReference(String column, String kind, String id, PackReferences references) {
        if (!id.isEmpty() && !references.exists(kind, id)) {
            reject(column, Wording.of("没有 %s。", "there is no %s.", kind + ":" + id));
        }
        return id;
    }

    private double missingNumber(String column) {
        text(column);
        return 0;
    }
}

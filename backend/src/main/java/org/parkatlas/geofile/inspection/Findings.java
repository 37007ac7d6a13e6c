package org.parkatlas.geofile.inspection;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.BoundingBox;
import org.parkatlas.geo.crs.CoordinateGuess.Order;
import org.parkatlas.geofile.files.FileFormat;
import org.parkatlas.problem.Wording;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What was found in a file. Nothing of it is decided: where {@code settled} is false a person has to say.
 *
 * @param sha256 of the file as it came, hexadecimal
 */
@Schema(name = "ImportFindings")
public record Findings(FileFormat format, String sha256, List<Layer> layers) {

    /**
     * One layer.
     *
     * @param geometryTypes how many rows have which GeoJSON type; rows without a shape are under {@code none}
     * @param extent        in CGCS2000 by the first of the systems, null where that is not known or no shape can be taken
     * @param missing       parts of a shapefile that are not there, by extension
     * @param comparison    where a shape would lie if its degrees came from a web map, null where positions are metres
     * @param notes         what is to be known besides
     */
    @Schema(name = "ImportLayer")
    public record Layer(
            String name,
            long rows,
            Map<String, Long> geometryTypes,
            @Nullable BoundingBox extent,
            List<String> missing,
            Encoding encoding,
            Systems systems,
            List<Field> fields,
            Faults faults,
            @Nullable MapComparison comparison,
            List<Wording> notes) {}

    /**
     * In which encoding texts are read.
     *
     * @param recommended name of the charset in which the names and values of {@link Field} are read
     * @param settled     whether nobody needs to look at it
     * @param declared    what the file says of itself, null where it says nothing
     * @param texts       texts with characters other than ASCII, names of columns included
     * @param candidates  the same texts, read both ways; none where the format has one encoding, or no such text is there
     */
    @Schema(name = "ImportEncoding")
    public record Encoding(
            String recommended,
            boolean settled,
            @Nullable String declared,
            long texts,
            List<Reading> candidates,
            List<Wording> evidence) {

        /**
         * An encoding.
         *
         * @param readable of the texts, how many can be read
         * @param samples  the first different texts, the same for all candidates, U+FFFD for what cannot be read
         */
        @Schema(name = "ImportEncodingCandidate")
        public record Reading(String charset, long readable, List<String> samples) {}
    }

    /**
     * In which reference system positions are.
     *
     * @param settled    whether nobody needs to look at it
     * @param refusal    why the system that the file names is not taken, null where it is, or the file names none
     * @param positions  first positions of rows that were looked at
     * @param candidates the most likely first; none where nothing fits
     */
    @Schema(name = "ImportSystems")
    public record Systems(
            boolean settled,
            @Nullable Wording refusal,
            long positions,
            List<Candidate> candidates,
            List<Wording> doubts) {

        /**
         * A system.
         *
         * @param order    whether the first number goes to the east
         * @param declared whether the file names it
         * @param fits     positions that it can have
         * @param counties in which those lie, by indicative outlines
         */
        @Schema(name = "ImportSystemCandidate")
        public record Candidate(
                String code,
                String name,
                Order order,
                boolean declared,
                long fits,
                List<County> counties,
                List<Wording> evidence) {}

        /** How many positions lie in a county. */
        @Schema(name = "ImportCounty")
        public record County(String code, String name, long positions) {}
    }

    /**
     * A column.
     *
     * @param name     read in the recommended encoding
     * @param type     {@code String}, {@code Integer}, {@code Real}, {@code Date}, …
     * @param width    characters or bytes, 0 without a limit
     * @param empty    rows without a value
     * @param distinct different values, counted up to 1,000
     * @param values   all different ones where those are few, else the first
     */
    @Schema(name = "ImportField")
    public record Field(String name, String type, int width, long empty, long distinct, List<String> values) {}

    /**
     * What is wrong with shapes.
     *
     * @param rows  rows with a fault
     * @param kinds how many rows have which
     * @param first the first rows with a fault, 1,000 at most
     */
    @Schema(name = "ImportFaults")
    public record Faults(long rows, List<Kind> kinds, List<Row> first) {

        /** Rows with one kind of fault. */
        @Schema(name = "ImportFaultKind")
        public record Kind(String code, Wording title, long rows) {}

        /**
         * A row that cannot be taken as it is.
         *
         * @param row      from 1, in the order of the file
         * @param code     which fault
         * @param location longitude and latitude in CGCS2000, null where it is not known
         */
        @Schema(name = "ImportFault")
        public record Row(long row, String code, @Nullable List<Double> location) {}
    }
}

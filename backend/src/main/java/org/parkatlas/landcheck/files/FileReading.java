package org.parkatlas.landcheck.files;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.GeoShape;
import org.parkatlas.geo.crs.CoordinateGuess.Order;
import org.parkatlas.geofile.files.FileFormat;
import org.parkatlas.geofile.inspection.Findings;
import org.parkatlas.problem.Wording;

import com.fasterxml.jackson.annotation.JsonValue;

import io.swagger.v3.oas.annotations.media.Schema;
import tools.jackson.databind.JsonNode;

/**
 * A file as it was read, to be confirmed by a person.
 *
 * @param format null for plain text
 * @param table  a table of corners as text, to be read as pasted ones are; null where the file has areas of its own
 * @param layers those with areas; none where there is a table
 */
@Schema(name = "RedLineFile")
record FileReading(@Nullable FileFormat format, @Nullable String table, List<Layer> layers) {

    static FileReading ofTable(@Nullable FileFormat format, String table) {
        return new FileReading(format, table, List.of());
    }

    /**
     * One layer.
     *
     * @param rows    all of it
     * @param areas   those that are areas
     * @param refusal why the system that the file names is not taken; nothing can be checked then
     * @param settled whether the file says in which system it is, and that fits
     * @param doubts  what a person has to know before confirming one
     * @param systems those the numbers can be in, the most likely first
     * @param lines   the first red lines of it
     */
    @Schema(name = "RedLineFileLayer")
    record Layer(
            String name,
            long rows,
            long areas,
            Encoding encoding,
            @Nullable String refusal,
            boolean settled,
            List<String> doubts,
            List<Choice> systems,
            List<Line> lines) {}

    /**
     * In which encoding texts are read.
     *
     * @param settled whether nobody needs to look at it
     * @param samples of texts, read in each
     */
    @Schema(name = "RedLineFileEncoding")
    record Encoding(String charset, boolean settled, List<String> evidence, List<Samples> samples) {

        /** The same texts as another encoding has them. */
        @Schema(name = "RedLineFileSamples")
        record Samples(String charset, List<String> texts) {}

        static Encoding of(Findings.Encoding found, String charset, Locale language) {
            return new Encoding(
                    charset,
                    found.settled(),
                    said(found.evidence(), language),
                    found.candidates().stream()
                            .map(each -> new Samples(each.charset(), each.samples()))
                            .toList());
        }
    }

    /** What is to be thought of a system. */
    enum State {
        PROPOSED,
        POSSIBLE,

        /** In no county that is known here. */
        OUTSIDE;

        /** The name in JSON. */
        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A system that the numbers can be in.
     *
     * @param order    which of the two numbers goes to the east
     * @param declared whether the file names it
     * @param county   in which most positions lie, null for none
     * @param evidence what speaks for it and against it
     */
    @Schema(name = "RedLineFileSystem")
    record Choice(
            @Schema(example = "EPSG:4527") String crs,
            Order order,
            String name,
            State state,
            boolean declared,
            @Nullable String county,
            List<String> evidence) {

        static Choice of(Findings.Systems.Candidate found, State state, Locale language) {
            return new Choice(
                    found.code(),
                    found.order(),
                    found.name(),
                    state,
                    found.declared(),
                    found.counties().stream()
                            .findFirst()
                            .map(Findings.Systems.County::name)
                            .orElse(null),
                    said(found.evidence(), language));
        }
    }

    /**
     * A red line.
     *
     * @param row    from 1, in the order of the layer
     * @param places where it lies, one for each of the systems and in their order
     */
    @Schema(name = "RedLineFileLine")
    record Line(long row, String title, int corners, List<Place> places) {}

    /**
     * A red line in one system.
     *
     * @param geometry its corners as they were given, east first; sent with {@code crs}, it is the red line
     * @param preview  the same in degrees, null where it is no area that can be checked
     * @param areaM2   on the ellipsoid
     * @param fault    what is wrong with it, null for nothing
     */
    @Schema(name = "RedLineFilePlace")
    record Place(
            String crs,
            @Schema(type = "object") JsonNode geometry,
            @Nullable GeoShape preview,
            @Nullable BigDecimal areaM2,
            @Nullable BigDecimal areaMu,
            @Nullable String fault) {}

    private static List<String> said(List<Wording> wordings, Locale language) {
        return wordings.stream().map(each -> each.in(language)).toList();
    }
}

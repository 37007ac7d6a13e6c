package org.parkatlas.landcheck.checks;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.Distance;
import org.parkatlas.geo.GeoShape;
import org.parkatlas.geo.crs.Projections;
import org.parkatlas.geo.crs.ReferenceSystem;
import org.parkatlas.geo.crs.ReferenceSystems;
import org.parkatlas.landcheck.overlay.BlockContext;
import org.parkatlas.landcheck.overlay.Neighbour;
import org.parkatlas.landcheck.overlay.Verdict;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A check as an officer sees it.
 *
 * @param number     under which it is archived
 * @param state      {@code done}; a check is answered whole
 * @param post       who asked, as the post was called then
 * @param asOf       as of when the layers were read
 * @param archived   whether this is what was answered then; a look at another moment is kept nowhere
 * @param method     how areas are measured
 * @param system     EPSG code of the system that the corners were given in
 * @param plane      EPSG code of the plane of {@code x} and {@code y}
 * @param counts     how many rules say what
 * @param affectedM2 what the rules that decide find, together; what several are about is counted once
 * @param doubleM2   how much smaller that is than their sum
 * @param neighbours parcels beside it, the nearest first
 * @param blocks     blocks of parks in which it lies, with what is left there
 * @param geometry   GeoJSON, as it was given
 */
@Schema(name = "LandCheck")
public record LandCheckAnswer(
        String id,
        @Schema(example = "HC-441403-2026-0001") String number,
        @Schema(allowableValues = "done") String state,
        String title,
        RedLine.Origin origin,
        @Schema(example = "441403") String countyCode,
        String post,
        Instant asOf,
        boolean archived,
        BigDecimal areaM2,
        BigDecimal areaMu,
        BigDecimal areaHa,
        @Schema(example = "椭球面积 CGCS2000") String method,
        @Schema(example = "EPSG:4527") String system,
        @Schema(example = "EPSG:4527") String plane,
        Verdict verdict,
        Counts counts,
        BigDecimal affectedM2,
        BigDecimal affectedMu,
        BigDecimal doubleM2,
        List<ThemeAnswer> themes,
        List<Beside> neighbours,
        List<Block> blocks,
        List<Corner> corners,
        GeoShape geometry,
        boolean demo) {

    private static final String METHOD = "椭球面积 CGCS2000";

    /** How many rules say what. */
    @Schema(name = "LandCheckCounts")
    public record Counts(int affected, int notAffected, int noData) {}

    /** A parcel beside the red line; the distance is along the ellipsoid. */
    @Schema(name = "LandCheckNeighbour")
    public record Beside(String code, @Nullable String use, String stage, double distanceM) {

        static Beside of(Neighbour parcel) {
            return new Beside(
                    parcel.code(), parcel.use(), parcel.stage(), new Distance(parcel.distanceM()).roundedMetres());
        }
    }

    /**
     * A block of a park in which the red line lies.
     *
     * @param areaM2     of the red line in it
     * @param readyM2    达到供地条件，未供应
     * @param suppliedM2 已供应
     */
    @Schema(name = "LandCheckBlock")
    public record Block(
            String parkId,
            String name,
            BigDecimal areaM2,
            BigDecimal blockM2,
            BigDecimal readyM2,
            BigDecimal readyMu,
            BigDecimal suppliedM2,
            int parcels,
            boolean demo) {

        static Block of(BlockContext block) {
            var whole = block.blockM2();
            var ready = Measure.of(block.readyM2(), whole);
            return new Block(
                    block.parkId(),
                    block.name(),
                    Measure.of(block.areaM2(), whole).areaM2(),
                    Measure.of(whole, whole).areaM2(),
                    ready.areaM2(),
                    ready.areaMu(),
                    Measure.of(block.suppliedM2(), whole).areaM2(),
                    block.parcels(),
                    block.demo());
        }
    }

    /** The answer in this language. */
    public static LandCheckAnswer of(StoredCheck check, Projections projections, Locale language) {
        var line = check.redLine();
        var result = check.result();
        var whole = line.line().area().squareMetres();
        var area = Measure.of(whole, whole);
        var affected = Measure.of(result.affectedM2(), whole);
        var plane = planeOf(line);
        return new LandCheckAnswer(
                check.id().toString(),
                check.number(),
                "done",
                line.title(),
                line.origin(),
                check.county(),
                check.post().in(language),
                check.checkedAt(),
                check.archived(),
                area.areaM2(),
                area.areaMu(),
                area.areaHa(),
                METHOD,
                line.system().code(),
                plane.code(),
                result.verdict(),
                counts(check),
                affected.areaM2(),
                affected.areaMu(),
                Measure.of(result.doubleM2(), whole).areaM2(),
                result.themes().stream()
                        .map(theme ->
                                ThemeAnswer.of(theme, whole, check.shapes().get(theme.theme()), language))
                        .toList(),
                result.neighbours().stream().map(Beside::of).toList(),
                result.blocks().stream().map(Block::of).toList(),
                Corner.of(line.corners(), plane, projections),
                line.corners(),
                check.demo());
    }

    /** That of the corners, or of the 3° zone around them where they are degrees. */
    private static ReferenceSystem planeOf(RedLine line) {
        if (line.system().zone() != null) {
            return line.system();
        }
        var middle = line.corners().boundingBox().centre();
        return ReferenceSystems.findThreeDegreeZone(middle.lon()).orElseThrow();
    }

    private static Counts counts(StoredCheck check) {
        return new Counts(
                count(check, Verdict.AFFECTED), count(check, Verdict.NOT_AFFECTED), count(check, Verdict.NO_DATA));
    }

    private static int count(StoredCheck check, Verdict verdict) {
        return (int) check.result().themes().stream()
                .filter(theme -> theme.verdict() == verdict)
                .count();
    }
}

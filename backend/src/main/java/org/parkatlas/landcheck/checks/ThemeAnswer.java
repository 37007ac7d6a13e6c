package org.parkatlas.landcheck.checks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.GeoShape;
import org.parkatlas.landcheck.overlay.Part;
import org.parkatlas.landcheck.overlay.Reason;
import org.parkatlas.landcheck.overlay.ThemeResult;
import org.parkatlas.landcheck.overlay.Verdict;
import org.parkatlas.landcheck.rules.Relation;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What one rule says of a red line.
 *
 * @param theme       id of the theme
 * @param rule        in words
 * @param reason      why nobody knows, null unless the verdict says so
 * @param areaM2      what the rule is about; null where nobody knows
 * @param percent     of the red line
 * @param slivers     pieces below the threshold, in no other number
 * @param uncoveredM2 how much of the red line lies where the layer is not known to be complete
 * @param vintage     the oldest day as of which a layer says it
 * @param status      what the control lines count for
 * @param geometry    what the rule is about, GeoJSON
 */
@Schema(name = "LandCheckTheme")
public record ThemeAnswer(
        @Schema(example = "permanent-basic-farmland") String theme,
        String name,
        String rule,
        Relation relation,
        Verdict verdict,
        @Nullable Reason reason,
        @Nullable String reasonText,
        @Nullable BigDecimal areaM2,
        @Nullable BigDecimal areaMu,
        @Nullable BigDecimal areaHa,
        @Nullable BigDecimal percent,
        List<PartAnswer> parts,
        Slivers slivers,
        double thresholdM2,
        BigDecimal uncoveredM2,
        @Nullable LocalDate vintage,
        List<String> status,
        Accuracy precision,
        List<String> sourceUnits,
        boolean demo,
        @Nullable GeoShape geometry) {

    /**
     * What lies in the shapes of one code.
     *
     * @param status {@code draft} is listed and decides nothing
     */
    @Schema(name = "LandCheckPart")
    public record PartAnswer(
            String code,
            String label,
            String status,
            int objects,
            BigDecimal areaM2,
            BigDecimal areaMu,
            BigDecimal areaHa,
            BigDecimal percent) {

        static PartAnswer of(Part part, double wholeM2) {
            var measure = Measure.of(part.areaM2(), wholeM2);
            return new PartAnswer(
                    part.code(),
                    part.label(),
                    part.status(),
                    part.objects(),
                    measure.areaM2(),
                    measure.areaMu(),
                    measure.areaHa(),
                    measure.percent());
        }
    }

    /** Pieces below the threshold. */
    @Schema(name = "LandCheckSlivers")
    public record Slivers(int count, BigDecimal areaM2) {}

    /**
     * Of the least accurate layer that was looked at.
     *
     * @param precisionClass null where none was
     */
    @Schema(name = "LandCheckPrecision")
    public record Accuracy(
            @Nullable String precisionClass, @Nullable Double accuracyM) {}

    static ThemeAnswer of(ThemeResult result, double wholeM2, @Nullable GeoShape shape, Locale language) {
        var reason = result.reason();
        var measure = reason == null ? Measure.of(result.areaM2(), wholeM2) : null;
        var layers = result.layers();
        return new ThemeAnswer(
                result.theme(),
                result.name().in(language),
                result.sentence().in(language),
                result.relation(),
                result.verdict(),
                reason,
                reason == null ? null : reason.title().in(language),
                measure == null ? null : measure.areaM2(),
                measure == null ? null : measure.areaMu(),
                measure == null ? null : measure.areaHa(),
                measure == null ? null : measure.percent(),
                result.parts().stream()
                        .map(part -> PartAnswer.of(part, wholeM2))
                        .toList(),
                new Slivers(
                        result.slivers().count(),
                        Measure.of(result.slivers().areaM2(), wholeM2).areaM2()),
                result.thresholdM2(),
                Measure.of(result.uncoveredM2(), wholeM2).areaM2(),
                layers.vintage(),
                layers.statuses(),
                new Accuracy(layers.precision(), layers.accuracyM()),
                layers.units(),
                layers.demo(),
                shape);
    }
}

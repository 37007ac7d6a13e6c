package org.parkatlas.land.output;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Land that a firm reports.
 *
 * @param reason why it is left out, null where it is not
 */
@Schema(name = "OutputLand")
public record Land(
        LandKind kind, BigDecimal areaM2, @Nullable String reason, String source) {}

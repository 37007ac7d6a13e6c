package org.parkatlas.stewardship.quality;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the board of data quality points at.
 *
 * @param oldMonths            months after which something is old, 1 to 1200; default 24
 * @param areaTolerancePercent by how much two areas of the same thing may differ; default 1
 */
@Validated
@ConfigurationProperties("parkatlas.quality")
record QualityProperties(
        @DefaultValue("24") @Min(1) @Max(1200) int oldMonths,

        @DefaultValue("1") @DecimalMin("0") @DecimalMax("100")
        double areaTolerancePercent) {}

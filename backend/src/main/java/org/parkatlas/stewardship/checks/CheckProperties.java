package org.parkatlas.stewardship.checks;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What is looked at before a change set is accepted.
 *
 * @param areaTolerancePercent by how much the blocks of a park may differ from the approved area; default 0.5
 * @param overlapM2            up to how many square metres two objects may overlap, since corners are rounded; default 1
 * @param mostRows             change sets with more objects are not looked at one by one, 1 to 100,000; default 5,000
 */
@Validated
@ConfigurationProperties("parkatlas.checks")
record CheckProperties(
        @DefaultValue("0.5") @DecimalMin("0") @DecimalMax("100")
        double areaTolerancePercent,

        @DefaultValue("1") @DecimalMin("0") double overlapM2,
        @DefaultValue("5000") @Min(1) @Max(100_000) int mostRows) {}

package org.parkatlas.landcheck.batch;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What came of one red line of a batch.
 *
 * @param number from 1, in the order of the file
 * @param row    in the file
 * @param areaMu null for an error
 * @param reason the first reason in words, empty for none
 * @param tookMs how long the check took, milliseconds
 */
@Schema(name = "LandCheckBatchLine")
record LineItem(
        int number,
        long row,
        String title,
        Outcome outcome,
        @Nullable BigDecimal areaM2,
        @Nullable BigDecimal areaMu,
        String reason,
        int tookMs) {}

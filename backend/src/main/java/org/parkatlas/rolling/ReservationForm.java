package org.parkatlas.rolling;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * How long a parcel is kept for a project.
 *
 * @param until its last day
 */
@Schema(name = "RollingReservationForm")
record ReservationForm(
        @NotNull(message = "写明保留到哪一天。|says until which day.") @Schema(example = "2027-05-31")
        LocalDate until) {}

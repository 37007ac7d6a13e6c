package org.parkatlas.leads;

import jakarta.validation.constraints.NotNull;

import io.swagger.v3.oas.annotations.media.Schema;

/** What the client has of the parcel. */
@Schema(name = "LeadPlotForm")
record PlotForm(
        @NotNull(message = "不能缺少。|must not be missing.") Held held) {}

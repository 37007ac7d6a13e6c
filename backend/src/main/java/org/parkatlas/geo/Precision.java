package org.parkatlas.geo;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import tools.jackson.databind.annotation.JsonSerialize;

/**
 * How well the position of an object is known.
 *
 * @param precisionClass where the position comes from; {@code class} in JSON
 * @param accuracyM metres by which the truth may differ, in agreement with the class; null if and only if
 *     {@link PrecisionClass#UNLOCATED}
 */
public record Precision(
        @JsonProperty("class") PrecisionClass precisionClass,

        @JsonSerialize(using = PlainNumberSerializer.class) @Nullable
        Double accuracyM) {

    /** That of an object without a position. */
    public static final Precision UNLOCATED = new Precision(PrecisionClass.UNLOCATED, null);

    public Precision {
        if (!precisionClass.agreesWith(accuracyM)) {
            throw new IllegalArgumentException(
                    "The accuracy of a " + precisionClass.code() + " position cannot be " + accuracyM + " m");
        }
    }

    /** Whether there is a position that this is the precision of. */
    @JsonIgnore
    public boolean isLocated() {
        return accuracyM != null;
    }
}

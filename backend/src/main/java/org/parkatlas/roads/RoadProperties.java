package org.parkatlas.roads;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What ways are reckoned with; assumptions, each of which is stated beside what it was used for.
 *
 * @param detourFactor how much longer a way is than the straight line where no road is known, 1 to 3; default 1.3
 * @param snapM        metres along the straight line from a place to the nearest junction, at most; 10 to 20,000, default 2,000
 * @param accessKmh    km/h between a place and that junction, 1 to 130; default 20
 * @param besideM      metres from a road that count as reached, 10 to 5,000; default 500
 */
@Validated
@ConfigurationProperties("parkatlas.roads")
public record RoadProperties(
        @DefaultValue("1.3") @DecimalMin("1") @DecimalMax("3")
        double detourFactor,

        @DefaultValue("2000") @DecimalMin("10") @DecimalMax("20000")
        double snapM,

        @DefaultValue("20") @DecimalMin("1") @DecimalMax("130")
        double accessKmh,

        @DefaultValue("500") @DecimalMin("10") @DecimalMax("5000")
        double besideM) {

    /** Metres of the straight line that are covered in a second at the ends of a way. */
    double accessMps() {
        return accessKmh / 3.6 / detourFactor;
    }
}

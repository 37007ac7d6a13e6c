package org.parkatlas.siting.dossier;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What a dossier reckons with.
 *
 * @param detourFactor how much longer a way by road is than the straight line, 1 to 3; default 1.3, an assumption that every
 *                     dossier states beside what it estimates
 */
@Validated
@ConfigurationProperties("parkatlas.dossiers")
record DossierProperties(
        @DefaultValue("1.3") @DecimalMin("1") @DecimalMax("3")
        double detourFactor) {}

package org.parkatlas.geo.crs;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the projections to everybody. */
@Configuration(proxyBeanMethods = false)
class CrsConfiguration {

    @Bean
    EpsgDefinitions epsgDefinitions() {
        return new EpsgDefinitions();
    }

    @Bean
    Projections projections(EpsgDefinitions definitions) {
        return new Projections(definitions);
    }

    @Bean
    LegalArea legalArea(Projections projections) {
        return new LegalArea(projections);
    }

    /** Spends the seconds that the EPSG data set costs after the start, where nobody waits for them. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> projectionWarmUp(Projections projections) {
        return event -> {
            var thread = new Thread(projections::warmUp, "geo-warm-up");
            thread.setDaemon(true);
            thread.start();
        };
    }
}

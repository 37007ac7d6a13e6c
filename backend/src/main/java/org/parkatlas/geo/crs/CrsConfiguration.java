package org.parkatlas.geo.crs;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers projections and the reading of foreign reference systems to everybody. */
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

    @Bean
    ForeignSystemReader foreignSystemReader(EpsgDefinitions definitions) {
        return new ForeignSystemReader(definitions);
    }

    /** Spends the seconds that the EPSG data set costs after the start, where nobody waits for them. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> crsWarmUp(Projections projections, ForeignSystemReader foreignSystems) {
        return event -> {
            var thread = new Thread(
                    () -> {
                        projections.warmUp();
                        foreignSystems.warmUp();
                    },
                    "geo-warm-up");
            thread.setDaemon(true);
            thread.start();
        };
    }
}

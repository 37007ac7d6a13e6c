package org.parkatlas.geo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tools.jackson.databind.JacksonModule;

/** Offers GeoJSON to the application's JSON mapper. */
@Configuration(proxyBeanMethods = false)
class GeoConfiguration {

    @Bean
    JacksonModule geoJsonModule() {
        return new GeoJsonModule();
    }
}

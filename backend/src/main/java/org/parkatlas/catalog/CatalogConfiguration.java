package org.parkatlas.catalog;

import java.util.List;

import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.FeatureTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gathers what the features declare. */
@Configuration(proxyBeanMethods = false)
class CatalogConfiguration {

    @Bean
    FeatureTypes featureTypes(List<FeatureType> declared) {
        return new FeatureTypes(declared);
    }
}

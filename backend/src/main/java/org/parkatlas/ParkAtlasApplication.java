package org.parkatlas;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The map service a city uses for its industrial parks. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ParkAtlasApplication {

    /** Starts the service. */
    public static void main(String[] args) {
        SpringApplication.run(ParkAtlasApplication.class, args);
    }
}

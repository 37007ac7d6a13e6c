package org.parkatlas.maps.wms;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.springframework.http.MediaType;

/** In which form what lies at a pixel is told. */
enum FeatureInfoFormat {
    HTML("text/html"),
    JSON("application/json"),
    GEOJSON("application/geo+json"),
    TEXT("text/plain");

    private final String type;

    FeatureInfoFormat(String type) {
        this.type = type;
    }

    /** Their media types, the usual one first. */
    static List<String> types() {
        return Arrays.stream(values()).map(it -> it.type).toList();
    }

    static Optional<FeatureInfoFormat> find(String type) {
        return Arrays.stream(values()).filter(it -> it.type.equals(type)).findFirst();
    }

    MediaType type() {
        return this == HTML || this == TEXT
                ? MediaType.parseMediaType(type + ";charset=UTF-8")
                : MediaType.parseMediaType(type);
    }
}

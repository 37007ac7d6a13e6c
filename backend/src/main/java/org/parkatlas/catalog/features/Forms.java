package org.parkatlas.catalog.features;

import java.util.List;

import org.parkatlas.catalog.http.Representation;

/** The forms in which resources are given, and the media types that links name. */
final class Forms {

    static final String JSON = "application/json";
    static final String GEOJSON = "application/geo+json";
    static final String SCHEMA = "application/schema+json";
    static final String OPENAPI = "application/vnd.oai.openapi+json;version=3.0";
    static final String YAML = "application/vnd.oai.openapi;version=3.0";
    static final String HTML = "text/html";

    private static final Representation PAGE = Representation.of("html", "text/html;charset=UTF-8");
    private static final Representation PLAIN_JSON = Representation.of("json", JSON);

    /** Metadata. */
    static final List<Representation> DOCUMENT = List.of(PLAIN_JSON, PAGE);

    /** Features; a client that takes JSON only is given the same under that name. */
    static final List<Representation> FEATURES = List.of(Representation.of("json", GEOJSON), PLAIN_JSON, PAGE);

    /** Descriptions of properties. */
    static final List<Representation> PROPERTIES = List.of(Representation.of("json", SCHEMA), PLAIN_JSON, PAGE);

    /** A schema that only programs read. */
    static final List<Representation> MACHINE_SCHEMA = List.of(Representation.of("json", SCHEMA), PLAIN_JSON);

    /** The API document. */
    static final List<Representation> API = List.of(
            Representation.of("json", OPENAPI),
            PLAIN_JSON,
            Representation.of("yaml", YAML),
            Representation.of("yaml", "application/yaml"),
            PAGE);

    private Forms() {}
}

package org.parkatlas.catalog.ogc;

import java.util.List;

import org.parkatlas.catalog.http.Representation;

/** The forms in which resources are given, and the media types that links name. */
public final class Forms {

    public static final String JSON = "application/json";
    public static final String GEOJSON = "application/geo+json";
    public static final String SCHEMA = "application/schema+json";
    public static final String OPENAPI = "application/vnd.oai.openapi+json;version=3.0";
    public static final String YAML = "application/vnd.oai.openapi;version=3.0";
    public static final String HTML = "text/html";

    private static final Representation PAGE = Representation.of("html", "text/html;charset=UTF-8");
    private static final Representation PLAIN_JSON = Representation.of("json", JSON);

    /** Metadata. */
    public static final List<Representation> DOCUMENT = List.of(PLAIN_JSON, PAGE);

    /** Metadata that only programs read. */
    public static final List<Representation> MACHINE = List.of(PLAIN_JSON);

    /** Features; a client that takes JSON only is given the same under that name. */
    public static final List<Representation> FEATURES =
            List.of(Representation.of("json", GEOJSON), PLAIN_JSON, PAGE, Representation.of("geojson", GEOJSON));

    /** Descriptions of properties. */
    public static final List<Representation> PROPERTIES = List.of(Representation.of("json", SCHEMA), PLAIN_JSON, PAGE);

    /** A schema that only programs read. */
    public static final List<Representation> MACHINE_SCHEMA = List.of(Representation.of("json", SCHEMA), PLAIN_JSON);

    /** The API document. */
    public static final List<Representation> API = List.of(
            Representation.of("json", OPENAPI),
            PLAIN_JSON,
            Representation.of("yaml", YAML),
            Representation.of("yaml", "application/yaml"),
            PAGE);

    private Forms() {}

    /** The media types of these forms, as documents name them. */
    public static List<String> types(List<Representation> forms) {
        return forms.stream()
                .map(form -> form.type().toString().replace(";charset=UTF-8", ""))
                .distinct()
                .toList();
    }
}

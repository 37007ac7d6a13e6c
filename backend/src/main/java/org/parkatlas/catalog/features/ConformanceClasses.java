package org.parkatlas.catalog.features;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.parkatlas.catalog.ogc.OgcContribution;
import org.springframework.stereotype.Component;

/** The conformance classes of published standards that are implemented; what is a draft is served and not claimed. */
@Component
class ConformanceClasses {

    private static final String COMMON = "http://www.opengis.net/spec/ogcapi-common-1/1.0/conf/";
    private static final String PART_1 = "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/";
    private static final String PART_2 = "http://www.opengis.net/spec/ogcapi-features-2/1.0/conf/";
    private static final String PART_3 = "http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/";

    /** Part 5 of Features is published as part 3 of Common (OGC 23-058r2). */
    private static final String SCHEMAS = "http://www.opengis.net/spec/ogcapi-common-3/1.0/conf/";

    /** The name that the drafts had for it, by which QGIS decides whether to read schemas. */
    private static final String DRAFT_SCHEMAS = "http://www.opengis.net/spec/ogcapi-features-5/1.0/conf/";

    private static final String CQL2 = "http://www.opengis.net/spec/cql2/1.0/conf/";

    private static final List<String> OWN = Stream.of(
                    of(COMMON, "core", "json", "html", "oas30"),
                    of(PART_1, "core", "geojson", "html", "oas30"),
                    of(PART_2, "crs"),
                    of(PART_3, "queryables", "queryables-query-parameters", "filter", "features-filter"),
                    of(
                            CQL2,
                            "cql2-text",
                            "cql2-json",
                            "basic-cql2",
                            "advanced-comparison-operators",
                            "case-insensitive-comparison",
                            "basic-spatial-functions",
                            "basic-spatial-functions-plus",
                            "spatial-functions",
                            "temporal-functions"),
                    of(SCHEMAS, "schemas", "returnables-and-receivables", "queryables", "sortables"),
                    of(DRAFT_SCHEMAS, "schemas"))
            .flatMap(List::stream)
            .toList();

    private final List<OgcContribution> contributions;

    ConformanceClasses(List<OgcContribution> contributions) {
        this.contributions = contributions;
    }

    private static List<String> of(String standard, String... names) {
        return Stream.of(names).map(name -> standard + name).toList();
    }

    /** All of them, those of the other parts of the API after our own. */
    List<String> list() {
        var all = new ArrayList<>(OWN);
        contributions.forEach(part -> all.addAll(part.conformanceClasses()));
        return all.stream().distinct().toList();
    }
}

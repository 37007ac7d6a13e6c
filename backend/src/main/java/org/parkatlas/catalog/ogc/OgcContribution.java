package org.parkatlas.catalog.ogc;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.parkatlas.catalog.spi.FeatureType;

/**
 * A part of the OGC API below {@code /ogc} that serves its own addresses. The landing page, the conformance declaration,
 * the collections and the API document add what each contribution says.
 */
public interface OgcContribution {

    /** Addresses of the conformance classes it implements. */
    List<String> conformanceClasses();

    /**
     * Links of the landing page.
     *
     * @param root absolute address of the landing page, without a slash at the end
     */
    List<OgcLink> landingLinks(String root, Locale language);

    /**
     * Links of one collection, none where it has nothing for it.
     *
     * @param root       absolute address of the landing page, without a slash at the end
     * @param collection id of a feature type
     */
    List<OgcLink> collectionLinks(String root, String collection, Locale language);

    /**
     * Its path items, of types that are for whoever asks, for the OpenAPI 3.0 document, keyed by the path below the landing page and ready to be written as
     * JSON. Collections appear literally, never as a path parameter.
     *
     * @param selection the parameters that select objects of a type; some refer to components of the document
     */
    Map<String, Object> apiPaths(OgcRequest request, Function<FeatureType, List<Map<String, Object>>> selection);
}

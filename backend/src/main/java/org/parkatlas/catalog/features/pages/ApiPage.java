package org.parkatlas.catalog.features.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.parkatlas.catalog.ogc.OgcRequest;

/**
 * The API document as a page: what can be asked, and with which parameters.
 *
 * @param json address of the document as JSON
 * @param yaml address of the document as YAML
 */
public record ApiPage(String root, String json, String yaml, List<Operation> operations) {

    /** One path. */
    record Operation(String path, String summary, List<String> parameters) {}

    /** The paths of this document in its order. */
    public static ApiPage of(Map<String, Object> document, OgcRequest request) {
        var operations = new ArrayList<Operation>();
        map(document.getOrDefault("paths", Map.of())).forEach((path, item) -> {
            var get = map(map(item).getOrDefault("get", Map.of()));
            operations.add(new Operation(
                    path, String.valueOf(get.get("summary")), names(get.getOrDefault("parameters", List.of()))));
        });
        return new ApiPage(request.root(), request.at("/api", "json"), request.at("/api", "yaml"), operations);
    }

    private static List<String> names(Object parameters) {
        return ((List<?>) parameters).stream().map(it -> name(map(it))).toList();
    }

    private static String name(Map<String, Object> parameter) {
        var reference = parameter.get("$ref");
        return reference == null
                ? String.valueOf(parameter.get("name"))
                : reference.toString().replaceFirst(".*/", "");
    }

    @SuppressWarnings("unchecked") // the document is made of such maps
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}

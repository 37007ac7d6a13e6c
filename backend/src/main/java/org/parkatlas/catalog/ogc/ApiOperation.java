package org.parkatlas.catalog.ogc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An operation of the API document, which reads something.
 *
 * @param tag     {@code service}, or the collection it is about
 * @param summary what it reads
 * @param media   media types of the answer
 */
public record ApiOperation(
        String id, String tag, String summary, List<Map<String, Object>> parameters, List<String> media) {

    /** The parameter {@code lang}, which every operation takes. */
    public static final Map<String, Object> LANGUAGE = Map.of("$ref", "#/components/parameters/lang");

    private static final String RESPONSES = "#/components/responses/";

    public ApiOperation {
        parameters = List.copyOf(parameters);
        media = List.copyOf(media);
    }

    /** The same with these parameters. */
    public ApiOperation with(List<Map<String, Object>> some) {
        return new ApiOperation(id, tag, summary, some, media);
    }

    /** The same with answers of these media types. */
    public ApiOperation answering(List<String> types) {
        return new ApiOperation(id, tag, summary, parameters, types);
    }

    /** As OpenAPI 3.0 has it. */
    public Map<String, Object> toMap() {
        var operation = new LinkedHashMap<String, Object>();
        operation.put("operationId", id);
        operation.put("summary", summary);
        operation.put("tags", List.of(tag));
        operation.put("parameters", parameters);
        operation.put("responses", responses());
        return operation;
    }

    private Map<String, Object> responses() {
        var content = new LinkedHashMap<String, Object>();
        media.forEach(type ->
                content.put(type, Map.of("schema", Map.of("type", type.contains("json") ? "object" : "string"))));
        var responses = new LinkedHashMap<String, Object>();
        responses.put("200", Map.of("description", summary, "content", content));
        responses.put("304", reference("NotModified"));
        responses.put("400", reference("InvalidParameter"));
        if (!tag.equals("service")) {
            responses.put("404", reference("NotFound"));
        }
        responses.put("406", reference("NotAcceptable"));
        responses.put("default", reference("Failure"));
        return responses;
    }

    private static Map<String, Object> reference(String name) {
        return Map.of("$ref", RESPONSES + name);
    }
}

package org.parkatlas.platform.openapi;

import java.util.List;
import java.util.Objects;

import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.http.MediaType;
import org.springframework.web.method.HandlerMethod;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;

/**
 * Adds the problems that every operation can answer with: 400, and 404 where a path names an object. A problem is the
 * same schema wherever it occurs.
 */
final class ProblemResponses implements OperationCustomizer {

    /** Name of the schema of RFC 9457 problems. */
    static final String SCHEMA = "Problem";

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (!method.getBeanType().getPackageName().startsWith("org.parkatlas")) {
            return operation;
        }
        var responses = operation.getResponses();
        add(responses, "400", "参数未知、重复、无法识别或超出范围");
        var parameters = Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of());
        if (parameters.stream().anyMatch(parameter -> "path".equals(parameter.getIn()))) {
            add(responses, "404", "没有这个对象");
        }
        responses.forEach((status, response) -> {
            if (status.startsWith("4") || status.startsWith("5")) {
                response.setContent(problem());
            }
        });
        return operation;
    }

    /** An operation that describes the answer itself keeps its words; the body is the same everywhere. */
    private static void add(ApiResponses responses, String status, String description) {
        responses.computeIfAbsent(status, any -> new ApiResponse().description(description));
    }

    private static Content problem() {
        var body = new io.swagger.v3.oas.models.media.MediaType()
                .schema(new Schema<>().$ref("#/components/schemas/" + SCHEMA));
        return new Content().addMediaType(MediaType.APPLICATION_PROBLEM_JSON_VALUE, body);
    }

    /** RFC 9457 with our members code, requestId and errors (docs/design/contract.md, Problems). */
    static Schema<?> schema() {
        var problem = object("type", "title", "status", "detail", "instance", "code", "requestId");
        problem.getProperties().put("status", typed("integer"));
        problem.addProperty("errors", typed("array").items(entry()));
        problem.setDescription("RFC 9457");
        return problem;
    }

    private static Schema<?> entry() {
        var entry = object("message");
        for (var name : List.of("parameter", "pointer", "column")) {
            entry.addProperty(name, typed("string"));
        }
        entry.addProperty("row", typed("integer"));
        entry.addProperty("location", typed("array").items(typed("number")));
        entry.addProperty("code", typed("string"));
        return entry;
    }

    private static Schema<?> object(String... required) {
        var object = typed("object");
        for (var name : required) {
            object.addProperty(name, typed("string"));
        }
        object.setRequired(List.of(required));
        return object;
    }

    private static Schema<Object> typed(String type) {
        var schema = new Schema<>();
        schema.addType(type);
        return schema;
    }
}

package org.parkatlas.platform.openapi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.method.HandlerMethod;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;

/** Describes what many operations share: {@code limit}, {@code cursor}, {@code lang}, and ids of operations. */
final class CommonParameters implements OperationCustomizer {

    private static final String CONTROLLER = "Controller";

    /** As {@code lists.Paging} has them. */
    private static final int USUAL_LIMIT = 100;

    private static final int LARGEST_LIMIT = 1000;

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (!method.getBeanType().getPackageName().startsWith("org.parkatlas")) {
            return operation;
        }
        operation.setOperationId(operationId(method));
        var parameters = new ArrayList<Parameter>();
        if (operation.getParameters() != null) {
            parameters.addAll(operation.getParameters());
        }
        parameters.forEach(CommonParameters::describe);
        parameters.add(language());
        operation.setParameters(parameters);
        return operation;
    }

    /** Named after class and method, because springdoc's numbers depend on the order of the beans. */
    private static String operationId(HandlerMethod method) {
        var type = method.getBeanType().getSimpleName();
        var name = type.endsWith(CONTROLLER) ? type.substring(0, type.length() - CONTROLLER.length()) : type;
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) + "-"
                + method.getMethod().getName();
    }

    private static void describe(Parameter parameter) {
        var schema = parameter.getSchema();
        if (schema == null) {
            return;
        }
        // an absent parameter is absent, never null
        if (schema.getTypes() != null) {
            schema.getTypes().remove("null");
        }
        // Bean Validation matches the whole text, JSON Schema any part of it
        if (schema.getPattern() != null && !schema.getPattern().startsWith("^")) {
            schema.setPattern("^(" + schema.getPattern() + ")$");
        }
        // springdoc reads an example such as 441403 as a number
        if (parameter.getExample() != null
                && schema.getTypes() != null
                && schema.getTypes().contains("string")) {
            parameter.setExample(String.valueOf(parameter.getExample()));
        }
        switch (parameter.getName()) {
            case "limit" -> describeLimit(parameter, schema);
            case "cursor" -> parameter.setDescription("上一页的 next；没有即为第一页");
            default -> {}
        }
    }

    private static void describeLimit(Parameter parameter, Schema<?> schema) {
        parameter.setDescription("一页的条数，大于 " + LARGEST_LIMIT + " 按 " + LARGEST_LIMIT + " 计");
        schema.setMinimum(BigDecimal.ONE);
        schema.setMaximum(BigDecimal.valueOf(LARGEST_LIMIT));
        schema.setDefault(USUAL_LIMIT);
    }

    private static Parameter language() {
        var schema = new Schema<>();
        schema.addType("string");
        schema.setEnum(List.of("zh", "en"));
        schema.setDefault("zh");
        return new Parameter().name("lang").in("query").description("错误说明的语言").schema(schema);
    }
}

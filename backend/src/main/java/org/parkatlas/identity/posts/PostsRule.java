package org.parkatlas.identity.posts;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.ForPosts;
import org.parkatlas.identity.Role;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.responses.ApiResponse;

/** What {@link ForPosts} says of a method; the API document says it too, with the roles as {@code x-roles}. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PostsRule implements OperationCustomizer {

    /** The rule of the method, else of its controller; null where everybody may ask. */
    static @Nullable ForPosts of(HandlerMethod method) {
        var own = method.getMethodAnnotation(ForPosts.class);
        return own == null ? AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), ForPosts.class) : own;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        var rule = of(method);
        if (rule == null) {
            return operation;
        }
        var responses = operation.getResponses();
        responses.computeIfAbsent("401", any -> new ApiResponse().description("没有登录"));
        responses.computeIfAbsent("403", any -> new ApiResponse().description("登录的岗位没有这个权限"));
        if (rule.value().length > 0) {
            operation.addExtension(
                    "x-roles",
                    Arrays.stream(rule.value()).map(Role::code).sorted().toList());
        }
        return operation;
    }
}

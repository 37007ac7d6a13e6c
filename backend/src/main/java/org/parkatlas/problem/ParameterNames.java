package org.parkatlas.problem;

import java.lang.reflect.Executable;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.validation.DataBinder;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.support.BindParamNameResolver;

/**
 * The names that {@link BindParam} gives to the components of a query, each looked up once. Spring's own resolver parses
 * all annotations of the constructor for every component of every request.
 */
@ControllerAdvice
class ParameterNames implements DataBinder.NameResolver {

    private final BindParamNameResolver resolver = new BindParamNameResolver();
    private final Map<Place, Optional<String>> known = new ConcurrentHashMap<>();

    @InitBinder
    void lookUpOnce(WebDataBinder binder) {
        binder.setNameResolver(this);
    }

    @Override
    public @Nullable String resolveName(MethodParameter parameter) {
        var place = new Place(parameter.getExecutable(), parameter.getParameterIndex());
        return known.computeIfAbsent(place, it -> Optional.ofNullable(resolver.resolveName(parameter)))
                .orElse(null);
    }

    private record Place(Executable constructor, int index) {}
}

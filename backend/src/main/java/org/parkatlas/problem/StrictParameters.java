package org.parkatlas.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses a query parameter that the called method does not declare, and one that is given twice. A misspelt filter
 * that is silently ignored answers a question nobody asked.
 */
@Component
class StrictParameters implements HandlerInterceptor {

    private static final Set<String> LANGUAGES = Set.of("zh", "en");
    private final Map<HandlerMethod, Set<String>> declared = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getPackageName().startsWith("org.parkatlas")) {
            check(request.getParameterMap(), declared.computeIfAbsent(method, StrictParameters::declaredBy));
        }
        return true;
    }

    private static void check(Map<String, String[]> given, Set<String> known) {
        var entries = new ArrayList<ProblemEntry>();
        given.forEach((name, values) -> {
            var shown = Quoted.shorten(name);
            if (!name.equals("lang") && !known.contains(name)) {
                entries.add(ProblemEntry.ofParameter(name, Wording.of("没有参数 %s。", "There is no parameter %s.", shown)));
            } else if (values.length > 1) {
                entries.add(ProblemEntry.ofParameter(
                        name, Wording.of("参数 %s 重复。", "The parameter %s is given more than once.", shown)));
            } else if (name.equals("lang") && !LANGUAGES.contains(values[0])) {
                entries.add(ProblemEntry.ofParameter(name, new Wording("lang 应为 zh 或 en。", "lang is zh or en.")));
            }
        });
        if (!entries.isEmpty()) {
            throw new InvalidParameter(entries);
        }
    }

    private static Set<String> declaredBy(HandlerMethod method) {
        var names = new HashSet<String>();
        for (var parameter : method.getMethodParameters()) {
            names.addAll(namesOf(parameter));
        }
        return names;
    }

    private static List<String> namesOf(MethodParameter parameter) {
        var annotation = parameter.getParameterAnnotation(RequestParam.class);
        if (annotation != null) {
            return List.of(annotation.name());
        }
        if (!parameter.getParameterType().isRecord()) {
            return List.of();
        }
        return Stream.of(parameter.getParameterType().getRecordComponents())
                .map(component -> {
                    var constructorParameters = component
                            .getDeclaringRecord()
                            .getDeclaredConstructors()[0]
                            .getParameters();
                    return Arrays.stream(constructorParameters)
                            .filter(candidate -> candidate.getName().equals(component.getName()))
                            .findFirst()
                            .map(candidate -> candidate.getAnnotation(BindParam.class))
                            .map(BindParam::value)
                            .orElse(component.getName());
                })
                .toList();
    }
}

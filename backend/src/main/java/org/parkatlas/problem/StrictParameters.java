package org.parkatlas.problem;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.DispatcherType;
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
 * that is silently ignored answers a question nobody asked. A method with {@link OwnParameters} knows itself which there
 * are.
 */
@Component
class StrictParameters implements HandlerInterceptor {

    private static final Set<String> LANGUAGES = Set.of("zh", "en");

    private static final Pattern CONTROL_CHARACTER = Pattern.compile("\\p{Cntrl}");

    /** A filter may be laid out with tabs and line breaks (OGC 21-065r2, annex B). */
    private static final Pattern CONTROL_IN_FILTER = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\r]]");

    /** A request with ten thousand wrong parameters is told of the first twenty. */
    private static final int MENTIONED = 20;

    private final Map<HandlerMethod, Set<String>> declared = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.REQUEST
                && handler instanceof HandlerMethod method
                && method.getBeanType().getPackageName().startsWith("org.parkatlas")) {
            var given = request.getParameterMap();
            check(
                    given,
                    method.hasMethodAnnotation(OwnParameters.class)
                            ? given.keySet()
                            : declared.computeIfAbsent(method, StrictParameters::declaredBy));
        }
        return true;
    }

    private static void check(Map<String, String[]> given, Set<String> known) {
        var entries = given.entrySet().stream()
                .flatMap(parameter -> complaint(parameter.getKey(), parameter.getValue(), known)
                        .map(message -> ProblemEntry.ofParameter(parameter.getKey(), message))
                        .stream())
                .limit(MENTIONED)
                .toList();
        if (!entries.isEmpty()) {
            throw new InvalidParameter(entries);
        }
    }

    private static Optional<Wording> complaint(String name, String[] values, Set<String> known) {
        var shown = Quoted.shorten(name);
        if (!name.equals("lang") && !known.contains(name)) {
            return Optional.of(Wording.of("没有参数 %s。", "There is no parameter %s.", shown));
        }
        if (values.length > 1) {
            return Optional.of(Wording.of("参数 %s 重复。", "The parameter %s is given more than once.", shown));
        }
        if (forbiddenIn(name).matcher(values[0]).find()) {
            return Optional.of(Wording.of("参数 %s 含有控制字符。", "The parameter %s has control characters.", shown));
        }
        if (name.equals("lang") && !LANGUAGES.contains(values[0])) {
            return Optional.of(new Wording("lang 应为 zh 或 en。", "lang is zh or en."));
        }
        return Optional.empty();
    }

    private static Pattern forbiddenIn(String name) {
        return name.equals("filter") ? CONTROL_IN_FILTER : CONTROL_CHARACTER;
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

package org.parkatlas.problem;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.ProblemDetail;

/** Builds the body of every error answer: RFC 9457 with the members code, requestId and errors. */
final class ProblemBodies {

    private ProblemBodies() {}

    static ProblemDetail of(ProblemType type, Wording detail, List<ProblemEntry> entries, HttpServletRequest request) {
        var locale = RequestLanguage.of(request);
        var body = ProblemDetail.forStatus(type.status());
        body.setType(URI.create("/problems/" + type.slug()));
        body.setTitle(type.title().in(locale));
        body.setDetail(detail.in(locale));
        body.setInstance(instance(request));
        body.setProperty("code", type.code());
        body.setProperty("requestId", RequestId.of(request));
        if (!entries.isEmpty()) {
            body.setProperty(
                    "errors",
                    entries.stream().map(entry -> members(entry, locale)).toList());
        }
        return body;
    }

    private static Map<String, Object> members(ProblemEntry entry, Locale locale) {
        var members = new LinkedHashMap<String, Object>();
        putIfPresent(members, "parameter", entry.parameter());
        putIfPresent(members, "pointer", entry.pointer());
        putIfPresent(members, "row", entry.row());
        putIfPresent(members, "column", entry.column());
        putIfPresent(members, "location", entry.location());
        putIfPresent(members, "code", entry.code());
        members.put("message", entry.message().in(locale));
        return members;
    }

    private static void putIfPresent(
            Map<String, Object> members, String name, @org.jspecify.annotations.Nullable Object value) {
        if (value != null) {
            members.put(name, value);
        }
    }

    /** The path as it was sent, never the query string, which may hold what must not be repeated; / if it is unreadable. */
    private static URI instance(HttpServletRequest request) {
        var forwarded = request.getAttribute("jakarta.servlet.error.request_uri");
        var path = forwarded instanceof String original ? original : request.getRequestURI();
        try {
            return URI.create(Objects.requireNonNullElse(path, "/"));
        } catch (IllegalArgumentException unparsable) {
            return URI.create("/");
        }
    }
}

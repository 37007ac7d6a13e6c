package org.parkatlas.catalog.http;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Pages of any origin may read the open outlets and the API, errors included. The header is the same whoever asks, so answers need
 * not vary by origin, which Spring's own support would have every cache believe.
 */
@Component
@Order(AnyOrigin.BEFORE_WHAT_ANSWERS)
class AnyOrigin extends OncePerRequestFilter {

    /** Other filters that have no order of their own may answer. */
    static final int BEFORE_WHAT_ANSWERS = Ordered.LOWEST_PRECEDENCE - 1;

    private static final String REMEMBERED = Long.toString(Duration.ofDays(1).toSeconds());

    private static final Pattern OPEN =
            Pattern.compile("/(?:(?:tiles|api/v1|v3/api-docs)/.*|v3/api-docs(?:\\.yaml)?|ogc(?:/.*)?)");

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** What changes something is answered to our own pages only. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return !OPEN.matcher(path).matches() || isChange(request, path);
    }

    private static boolean isChange(HttpServletRequest request, String path) {
        return path.startsWith("/api/v1/") && !READING.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        if (isPreflight(request)) {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, OPTIONS");
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "*");
            response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, REMEMBERED);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, "*");
        chain.doFilter(request, response);
    }

    private static boolean isPreflight(HttpServletRequest request) {
        return HttpMethod.OPTIONS.matches(request.getMethod())
                && request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD) != null;
    }
}

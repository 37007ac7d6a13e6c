package org.parkatlas.catalog.http;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads from an address with a slash at its end to the same without it (308). The reference is relative (RFC 3986, 5.2), so
 * that it holds behind any proxy, and no name of a host that a client made up gets into a cache.
 */
@Component
class TrailingSlash extends OncePerRequestFilter {

    private static final Pattern ADDRESS = Pattern.compile("/(?:api/v1|ogc|tiles)/(?:.*/)?[^/]+/");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return !isReading(request) || !ADDRESS.matcher(path).matches();
    }

    private static boolean isReading(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        var end = path.length() - 1;
        var name = path.substring(path.lastIndexOf('/', end - 1) + 1, end);
        var query = request.getQueryString();
        response.setStatus(HttpServletResponse.SC_PERMANENT_REDIRECT);
        response.setHeader(HttpHeaders.LOCATION, query == null ? "../" + name : "../%s?%s".formatted(name, query));
    }
}

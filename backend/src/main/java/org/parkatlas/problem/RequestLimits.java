package org.parkatlas.problem;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import tools.jackson.databind.json.JsonMapper;

/**
 * Refuses what would cost work before anybody has looked at it: an endless address, one that cannot be decoded, a
 * compressed body.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
final class RequestLimits extends OncePerRequestFilter {

    /** Path and query as sent. RFC 9110, 4.1 recommends to support 8,000 octets. */
    static final int LONGEST_ADDRESS = 8192;

    /** Tomcat leaves parameters of a path ({@code /a;b=%zz}) as they are, and Spring fails at them again at every turn. */
    private static final Pattern BROKEN_ENCODING = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private final JsonMapper json;

    RequestLimits(JsonMapper json) {
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var query = request.getQueryString();
        if (request.getRequestURI().length() + (query == null ? 0 : query.length() + 1) > LONGEST_ADDRESS) {
            response.sendError(HttpServletResponse.SC_REQUEST_URI_TOO_LONG);
            return;
        }
        if (BROKEN_ENCODING.matcher(request.getRequestURI()).find()) {
            refuseAsMalformed(request, response);
            return;
        }
        var coding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (coding != null && !coding.equalsIgnoreCase("identity")) {
            // RFC 9110, 12.5.3: tells that it was the coding and not the media type
            response.setHeader(HttpHeaders.ACCEPT_ENCODING, "identity");
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        chain.doFilter(request, response);
    }

    /** Here and not at {@code /error}, which would decode the address once more. */
    private void refuseAsMalformed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var type = CommonProblems.MALFORMED;
        response.setStatus(type.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getWriter()
                .write(json.writeValueAsString(
                        ProblemBodies.of(type, CommonProblems.detailFor(type), List.of(), request)));
    }
}

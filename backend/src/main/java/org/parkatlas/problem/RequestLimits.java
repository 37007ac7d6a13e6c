package org.parkatlas.problem;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what would cost work before anybody has looked at it: an endless address, a compressed body. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
final class RequestLimits extends OncePerRequestFilter {

    /** Path and query as sent. RFC 9110, 4.1 recommends to support 8,000 octets. */
    static final int LONGEST_ADDRESS = 8192;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var query = request.getQueryString();
        if (request.getRequestURI().length() + (query == null ? 0 : query.length() + 1) > LONGEST_ADDRESS) {
            response.sendError(HttpServletResponse.SC_REQUEST_URI_TOO_LONG);
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
}

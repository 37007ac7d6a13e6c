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
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives answers of the API and its contract an entity tag that is made of them, and 304 to who has them. The tag is weak,
 * because Tomcat packs these answers afterwards under the same one (RFC 9110, 8.8.1).
 *
 * <p>They are asked for again each time ({@code no-cache}): a map puts many of them together, and one that was kept for a
 * minute would not go with one of new data. The database is read all the same; what is spared is the way to the client.
 */
@Component
class TaggedReads extends OncePerRequestFilter {

    private static final Pattern READ = Pattern.compile("/api/v1/.*|/v3/api-docs(?:\\.yaml)?");

    /** Files are streamed, and nobody holds them in memory; jobs say no-store. */
    private static final Pattern STREAMED = Pattern.compile("/api/v1/(?:exports|plan-exports|jobs|export-jobs)/.*");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return !isReading(request)
                || !READ.matcher(path).matches()
                || STREAMED.matcher(path).matches();
    }

    private static boolean isReading(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var kept = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, kept);
        if (kept.getStatus() != HttpServletResponse.SC_OK || kept.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            kept.copyBodyToResponse();
            return;
        }
        var tag = EntityTags.weakTag(EntityTags.digest(kept.getContentAsByteArray()), AcceptedCoding.IDENTITY);
        response.setHeader(HttpHeaders.ETAG, tag);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (EntityTags.match(request.getHeaders(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            response.setContentType(null);
        } else {
            kept.copyBodyToResponse();
        }
    }
}

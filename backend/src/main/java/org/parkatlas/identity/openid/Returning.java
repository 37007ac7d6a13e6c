package org.parkatlas.identity.openid;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.HtmlUtils;

/**
 * A browser that comes back from the provider comes from another site, and the cookie of its session does not come along
 * (SameSite=Strict). A page of ours that opens the same address again makes it come from here.
 */
final class Returning extends OncePerRequestFilter {

    private static final String AGAIN = "again";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().endsWith(OpenIdProperties.BACK)
                || request.getSession(false) != null
                || request.getParameter(AGAIN) != null
                || request.getQueryString() == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write(
                        "<!doctype html><meta charset=\"utf-8\"><meta http-equiv=\"refresh\" content=\"0;url=?%s&amp;%s=1\">"
                                .formatted(HtmlUtils.htmlEscape(request.getQueryString()), AGAIN));
    }
}

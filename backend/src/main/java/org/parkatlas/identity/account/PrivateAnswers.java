package org.parkatlas.identity.account;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import org.parkatlas.identity.SignedIn;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What is answered to somebody who signed in is kept by nobody, whatever the same address says to the public; and it says to
 * whom it was answered, so that a page notices when its session has ended.
 */
final class PrivateAnswers extends OncePerRequestFilter {

    /** Id of the account, and {@code public} where it is shown what the public sees. */
    static final String VIEWER = "ParkAtlas-Viewer";

    private static final String KEPT_BY_NOBODY = "private, no-store";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn somebody) {
            response.setHeader(
                    VIEWER, authentication.getName() + (somebody.viewer().isPublic() ? " public" : ""));
            chain.doFilter(request, new Private(response));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static final class Private extends HttpServletResponseWrapper {

        Private(HttpServletResponse response) {
            super(response);
            response.setHeader(HttpHeaders.CACHE_CONTROL, KEPT_BY_NOBODY);
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, isCaching(name) ? KEPT_BY_NOBODY : value);
        }

        @Override
        public void addHeader(String name, String value) {
            if (!isCaching(name)) {
                super.addHeader(name, value);
            }
        }

        private static boolean isCaching(String name) {
            return name.equalsIgnoreCase(HttpHeaders.CACHE_CONTROL);
        }
    }
}

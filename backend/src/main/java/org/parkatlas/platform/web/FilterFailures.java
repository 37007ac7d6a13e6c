package org.parkatlas.platform.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * The filters behind this one read sessions and accounts from the database: where it does not answer them, the client
 * gets what a controller would have answered.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 6)
final class FilterFailures extends OncePerRequestFilter {

    private final HandlerExceptionResolver resolver;

    FilterFailures(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver) {
        this.resolver = resolver;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (DataAccessException | TransactionException failed) {
            if (response.isCommitted()) {
                throw failed;
            }
            resolver.resolveException(request, response, null, failed);
        }
    }
}

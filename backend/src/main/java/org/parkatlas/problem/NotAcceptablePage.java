package org.parkatlas.problem;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Spring Boot answers who does not take the first page as HTML with a status and nothing else; this makes it a problem. */
final class NotAcceptablePage implements HandlerInterceptor {

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView view)
            throws IOException {
        if (response.getStatus() == HttpServletResponse.SC_NOT_ACCEPTABLE && !(handler instanceof HandlerMethod)) {
            response.sendError(HttpServletResponse.SC_NOT_ACCEPTABLE);
        }
    }
}

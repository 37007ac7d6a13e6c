package org.parkatlas.platform.web;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.ServletException;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Puts the headers that keep a browser from doing anything else with an answer on every answer, also on those that
 * Tomcat gives before a filter could.
 */
final class SecurityHeaders extends ValveBase {

    private final Map<String, String> headers;
    private final FramePolicy frames;

    SecurityHeaders(FramePolicy frames, Map<String, String> headers) {
        super(true);
        this.frames = frames;
        this.headers = Map.copyOf(headers);
    }

    /** Set again afterwards, because Tomcat forgets all headers when it turns an exception into an error. */
    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var policy = frames.of(request.getRequestURI(), request.getQueryString());
        put(policy, response);
        getNext().invoke(request, response);
        if (!response.isCommitted()) {
            put(policy, response);
        }
    }

    private void put(String policy, Response response) {
        headers.forEach(response::setHeader);
        response.setHeader("Content-Security-Policy", policy);
    }
}

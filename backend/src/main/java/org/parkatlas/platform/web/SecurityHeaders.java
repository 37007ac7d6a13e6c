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

    SecurityHeaders(Map<String, String> headers) {
        super(true);
        this.headers = Map.copyOf(headers);
    }

    /** Set again afterwards, because Tomcat forgets all headers when it turns an exception into an error. */
    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        headers.forEach(response::setHeader);
        getNext().invoke(request, response);
        if (!response.isCommitted()) {
            headers.forEach(response::setHeader);
        }
    }
}

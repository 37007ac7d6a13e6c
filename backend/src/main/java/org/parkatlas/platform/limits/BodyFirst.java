package org.parkatlas.platform.limits;

import java.io.IOException;
import java.util.concurrent.Semaphore;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;

/**
 * Reads the body of a request before anybody handles it, and holds no thread meanwhile: a client that sends slowly costs
 * a connection and the bytes it has sent. Otherwise as many slow clients as there are threads would stop the service.
 *
 * <p>Called twice for a request with a body: once to begin reading, and again, dispatched by {@link BodyReader}, to hand
 * the request on together with what was read.
 */
final class BodyFirst extends HttpFilter {

    private static final String RETRY_AFTER_SECONDS = "5";

    private final transient BodyProperties properties;
    private final transient Semaphore memory;

    BodyFirst(BodyProperties properties) {
        this.properties = properties;
        this.memory = new Semaphore(Math.toIntExact(properties.memory().toBytes()));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var reader = BodyReader.takeFrom(request);
        if (reader != null) {
            handOn(reader, request, response, chain);
        } else if (request.getDispatcherType() == DispatcherType.REQUEST && hasBody(request)) {
            beginReading(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    /** Sets memory aside for what the client announces, or for the largest body where it announces nothing. */
    private void beginReading(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var limit = properties.of(request.getRequestURI());
        var longest = limit.longest().toBytes();
        var announced = request.getContentLengthLong();
        if (announced > longest) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        var size = Math.toIntExact(announced < 0 ? longest : announced);
        if (!memory.tryAcquire(size)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        new BodyReader(request, size, () -> memory.release(size)).begin(limit.deadline());
    }

    private static void handOn(
            BodyReader reader, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            if (reader.refusal() == 0) {
                chain.doFilter(new RequestWithBody(request, reader.body()), response);
            } else {
                response.sendError(reader.refusal());
            }
        } finally {
            reader.release();
        }
    }
}

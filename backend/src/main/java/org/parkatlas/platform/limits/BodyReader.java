package org.parkatlas.platform.limits;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.apache.coyote.BadRequestException;
import org.jspecify.annotations.Nullable;

/**
 * Collects one body as it comes. When it is there, is too long or is too late, the request is dispatched anew with this
 * object as an attribute; when the client goes away, nothing more happens.
 */
final class BodyReader implements ReadListener, AsyncListener {

    private static final String ATTRIBUTE = BodyReader.class.getName();
    private static final int CHUNK = 8192;

    private final HttpServletRequest request;
    private final int longest;
    private final Runnable onRelease;
    private final AtomicBoolean decided = new AtomicBoolean();
    private final AtomicBoolean released = new AtomicBoolean();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final byte[] chunk = new byte[CHUNK];
    private final ServletInputStream input;
    private final AsyncContext async;
    private volatile int refusal;

    /**
     * Reading has not begun yet.
     *
     * @param longest   bytes that the body may have at most
     * @param onRelease called once when the body is needed no longer
     */
    BodyReader(HttpServletRequest request, int longest, Runnable onRelease) throws IOException {
        this.request = request;
        this.longest = longest;
        this.onRelease = onRelease;
        this.input = request.getInputStream();
        this.async = request.startAsync();
    }

    /** The reader that has finished with this request, null where none has; a second call finds it no longer. */
    static @Nullable BodyReader takeFrom(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof BodyReader reader) {
            request.removeAttribute(ATTRIBUTE);
            return reader;
        }
        return null;
    }

    /** Reads from now on, for at most this long. */
    void begin(Duration deadline) {
        async.setTimeout(deadline.toMillis());
        async.addListener(this);
        input.setReadListener(this);
    }

    /** The HTTP status with which the request is to be refused, 0 where the body is there. */
    int refusal() {
        return refusal;
    }

    byte[] body() {
        return bytes.toByteArray();
    }

    /** Gives back the memory that was set aside. */
    void release() {
        if (released.compareAndSet(false, true)) {
            onRelease.run();
        }
    }

    @Override
    public void onDataAvailable() throws IOException {
        try {
            readWhatIsThere();
        } catch (BadRequestException noHttp) {
            decide(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private void readWhatIsThere() throws IOException {
        while (!decided.get() && input.isReady() && !input.isFinished()) {
            var read = input.read(chunk);
            if (read > 0) {
                bytes.write(chunk, 0, read);
            }
            if (bytes.size() > longest) {
                decide(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            }
        }
    }

    @Override
    public void onAllDataRead() {
        decide(0);
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        decide(HttpServletResponse.SC_REQUEST_TIMEOUT);
    }

    private void decide(int status) {
        if (decided.compareAndSet(false, true)) {
            refusal = status;
            request.setAttribute(ATTRIBUTE, this);
            async.dispatch();
        }
    }

    /** The client is gone. */
    @Override
    public void onError(Throwable failed) {
        if (decided.compareAndSet(false, true)) {
            release();
            async.complete();
        }
    }

    @Override
    public void onError(AsyncEvent event) {
        onError(event.getThrowable());
    }

    @Override
    public void onComplete(AsyncEvent event) {
        release();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        event.getAsyncContext().addListener(this);
    }
}

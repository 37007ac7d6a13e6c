package org.parkatlas.platform.limits;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

import org.apache.tomcat.util.http.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;

/** A request whose body has been read. To those who handle it, it looks as if it had just come in. */
final class RequestWithBody extends HttpServletRequestWrapper {

    private static final int MOST_PARAMETERS = 100;

    private final byte[] body;
    private final ServletInputStream input;
    private @Nullable Map<String, String[]> parameters;

    RequestWithBody(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
        this.input = new BodyStream(body);
    }

    @Override
    public DispatcherType getDispatcherType() {
        return DispatcherType.REQUEST;
    }

    @Override
    public ServletInputStream getInputStream() {
        return input;
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(input, charset()));
    }

    @Override
    public @Nullable String getParameter(String name) {
        var values = getParameterValues(name);
        return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return getParameterMap().get(name);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        var known = parameters;
        if (known == null) {
            known = isForm() ? withForm(super.getParameterMap()) : super.getParameterMap();
            parameters = known;
        }
        return known;
    }

    private boolean isForm() {
        var type = getContentType();
        return type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    /** Tomcat's own reader of forms, which the body no longer reaches by itself. */
    private Map<String, String[]> withForm(Map<String, String[]> query) {
        var form = new Parameters();
        form.setLimit(MOST_PARAMETERS);
        form.setCharset(charset());
        form.processParameters(body, 0, body.length);
        var all = new LinkedHashMap<>(query);
        Collections.list(form.getParameterNames())
                .forEach(name -> all.merge(name, form.getParameterValues(name), StringUtils::concatenateStringArrays));
        return Collections.unmodifiableMap(all);
    }

    private Charset charset() {
        var name = getCharacterEncoding();
        return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
    }

    /** The body once more, all of it there. */
    private static final class BodyStream extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        BodyStream(byte[] body) {
            this.bytes = new ByteArrayInputStream(body);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int from, int most) {
            return bytes.read(target, from, most);
        }

        @Override
        public int available() {
            return bytes.available();
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("The body has been read; there is nothing to wait for");
        }
    }
}

package org.parkatlas.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.servlet.http.HttpServletResponse;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.apache.coyote.http11.Http11InputBuffer;
import org.apache.tomcat.util.http.MimeHeaders;
import org.apache.tomcat.util.res.StringManager;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

import tools.jackson.databind.json.JsonMapper;

/**
 * What Tomcat refuses before any code of ours sees it (a request line that is none, an address with illegal characters,
 * headers beyond the limit) as a problem instead of Tomcat's HTML page.
 */
final class ProblemReportValve extends ErrorReportValve {

    static final String ALLOWED = "GET, HEAD, OPTIONS";

    /** Tomcat answers 400 where the headers exceed their limit, and tells which only by the message of the cause. */
    private static final String TOO_LARGE =
            StringManager.getManager(Http11InputBuffer.class).getString("iib.requestheadertoolarge.error");

    private final JsonMapper json;

    ProblemReportValve(JsonMapper json) {
        this.json = json;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable cause) {
        if (response.getStatus() < HttpServletResponse.SC_BAD_REQUEST
                || response.getContentWritten() > 0
                || !response.setErrorReported()
                || !mayWrite(response)) {
            return;
        }
        var type = typeOf(request, response.getStatus(), cause);
        response.setStatus(type.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(RequestId.HEADER, RequestId.of(request));
        if (type.equals(CommonProblems.METHOD_NOT_ALLOWED)) {
            response.setHeader(HttpHeaders.ALLOW, ALLOWED);
        }
        write(
                response,
                json.writeValueAsString(ProblemBodies.of(type, CommonProblems.detailFor(type), List.of(), request)));
    }

    private static ProblemType typeOf(Request request, int status, @Nullable Throwable cause) {
        if ("CONNECT".equals(request.getMethod())) {
            return CommonProblems.METHOD_NOT_ALLOWED;
        }
        if (status == HttpServletResponse.SC_BAD_REQUEST && exceedsHeaderLimit(cause)) {
            var lineIsRead = !request.getCoyoteRequest().requestURI().isNull();
            return lineIsRead ? CommonProblems.HEADERS_TOO_LARGE : CommonProblems.URI_TOO_LONG;
        }
        // its 501 is for a transfer coding; where the end of a body cannot be told the answer is 400 (RFC 9112, 6.3)
        return status == HttpServletResponse.SC_NOT_IMPLEMENTED
                ? CommonProblems.TRANSFER_CODING
                : CommonProblems.forStatus(status);
    }

    /** Their size, or (thrown by {@link MimeHeaders}) their number. */
    private static boolean exceedsHeaderLimit(@Nullable Throwable cause) {
        if (cause == null) {
            return false;
        }
        return TOO_LARGE.equals(cause.getMessage())
                || (cause.getStackTrace().length > 0
                        && cause.getStackTrace()[0].getClassName().equals(MimeHeaders.class.getName()));
    }

    private static boolean mayWrite(Response response) {
        var allowed = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
        return allowed.get();
    }

    private static void write(Response response, String body) {
        try {
            var writer = response.getReporter();
            if (writer != null) {
                writer.write(body);
                response.finishResponse();
            }
        } catch (IOException clientIsGone) {
            throw new UncheckedIOException(clientIsGone);
        }
    }
}

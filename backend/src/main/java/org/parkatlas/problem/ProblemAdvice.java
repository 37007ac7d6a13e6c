package org.parkatlas.problem;

import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.apache.coyote.CloseNowException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.MethodParameter;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.validation.FieldError;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

import tools.jackson.databind.DatabindException;

/** The one place where a failure becomes an answer. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final String RETRY_AFTER_SECONDS = "5";
    private static final Set<Integer> RETRIABLE =
            Set.of(HttpStatus.SERVICE_UNAVAILABLE.value(), HttpStatus.TOO_MANY_REQUESTS.value());
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final String INTERNAL_ERROR = "XX000";

    @ExceptionHandler
    ResponseEntity<Object> onProblem(ProblemException problem, HttpServletRequest request) {
        var headers = new HttpHeaders();
        if (RETRIABLE.contains(problem.type().status())) {
            headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return answer(problem.type(), problem.detail(), problem.entries(), headers, request);
    }

    /** An answer that was begun and cannot be finished: left to Tomcat, which breaks the connection off. */
    @ExceptionHandler
    void onBrokenAnswer(CloseNowException broken) throws CloseNowException {
        throw broken;
    }

    /** Left to Spring Security, which knows whether it is a 401 or a 403. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void onSecurity(RuntimeException refused) {
        throw refused;
    }

    /** The database is away or went away, its pool is empty or a statement ran into its time limit. */
    @ExceptionHandler({
        CannotCreateTransactionException.class,
        DataAccessResourceFailureException.class,
        QueryTimeoutException.class,
        TransactionSystemException.class,
        TransientDataAccessException.class
    })
    ResponseEntity<Object> onUnavailable(RuntimeException unavailable, HttpServletRequest request) {
        LOG.warn("The database did not answer: {}", unavailable.toString());
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        return answer(
                CommonProblems.UNAVAILABLE,
                CommonProblems.detailFor(CommonProblems.UNAVAILABLE),
                List.of(),
                headers,
                request);
    }

    /** Spring has no name for a lock that did not come in time (PostgreSQL 55P03); a reader may try again. */
    @ExceptionHandler
    ResponseEntity<Object> onUncategorized(UncategorizedSQLException failed, HttpServletRequest request) {
        var cause = failed.getSQLException();
        return cause != null && (LOCK_NOT_AVAILABLE.equals(cause.getSQLState()) || isCutShort(cause))
                ? onUnavailable(failed, request)
                : onUnforeseen(failed, request);
    }

    /**
     * GEOS that meets the time limit of the statement fails with an internal error of its own (PostGIS 3.3) instead of
     * PostgreSQL's 57014. The shape of a request is not what it fails at: that was found valid before.
     */
    private static boolean isCutShort(SQLException failed) {
        return INTERNAL_ERROR.equals(failed.getSQLState())
                && String.valueOf(failed.getMessage()).contains("GEOS");
    }

    /** A query string that cannot be decoded, or has more parameters than Tomcat reads. */
    @ExceptionHandler
    ResponseEntity<Object> onUnreadableParameters(InvalidParameterException unreadable, HttpServletRequest request) {
        var type = CommonProblems.forStatus(unreadable.getErrorCode());
        return answer(type, CommonProblems.detailFor(type), List.of(), new HttpHeaders(), request);
    }

    /** The name of a parameter has a character that no name has, such as NUL; the firewall looks when it is read. */
    @ExceptionHandler
    ResponseEntity<Object> onRejected(RequestRejectedException rejected, HttpServletRequest request) {
        var type = CommonProblems.MALFORMED;
        return answer(type, CommonProblems.detailFor(type), List.of(), new HttpHeaders(), request);
    }

    /** What nobody foresaw: the log keeps the cause, the client gets the number under which it stands there. */
    @ExceptionHandler
    ResponseEntity<Object> onUnforeseen(Exception unforeseen, HttpServletRequest request) {
        LOG.error("Unforeseen failure at {}", request.getRequestURI().replaceAll("\\p{Cntrl}", "?"), unforeseen);
        return answer(
                CommonProblems.INTERNAL,
                CommonProblems.detailFor(CommonProblems.INTERNAL),
                List.of(),
                new HttpHeaders(),
                request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var entries =
                invalid.getFieldErrors().stream().map(ProblemAdvice::entryOf).toList();
        var refused = invalid.getParameter().hasParameterAnnotation(RequestBody.class)
                ? new InvalidBody(invalid.getFieldErrors().stream()
                        .map(ProblemAdvice::memberOf)
                        .toList())
                : new InvalidParameter(entries);
        return onProblem(refused, servletRequest(request));
    }

    /** A parameter that has a rule of its own, beside those that are read together. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var entries = invalid.getParameterValidationResults().stream()
                .flatMap(it -> it.getResolvableErrors().stream().map(error -> ruleOf(it.getMethodParameter(), error)))
                .toList();
        return onProblem(new InvalidParameter(entries), servletRequest(request));
    }

    private static ProblemEntry ruleOf(MethodParameter parameter, MessageSourceResolvable error) {
        var name = snakeCase(Objects.requireNonNullElse(parameter.getParameterName(), "?"));
        return ProblemEntry.ofParameter(name, worded(name, error));
    }

    /** A body that is JSON, but not what the address takes. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        if (unreadable.getCause() instanceof DatabindException mismatch) {
            var pointer = mismatch.getPath().stream()
                    .map(step -> "/" + (step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()))
                    .collect(Collectors.joining());
            return onProblem(
                    new InvalidBody(pointer, new Wording("这一处不是该地址所要的。", "This is not what the address takes here.")),
                    servletRequest(request));
        }
        return super.handleHttpMessageNotReadable(unreadable, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var name = mismatch instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : Objects.requireNonNullElse(mismatch.getPropertyName(), "?");
        return onProblem(new InvalidParameter(name, unreadable(name, mismatch.getValue())), servletRequest(request));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var name = missing.getParameterName();
        return onProblem(
                new InvalidParameter(name, Wording.of("缺少参数 %s。", "The parameter %s is missing.", name)),
                servletRequest(request));
    }

    /** RFC 9110, 10.2.1: Allow lists all methods, also those that Spring answers by itself. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpRequestMethodNotSupported(
            HttpRequestMethodNotSupportedException refused,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var supported = refused.getSupportedHttpMethods();
        var allowed = new LinkedHashSet<HttpMethod>();
        for (var method : supported == null ? Set.<HttpMethod>of() : supported) {
            allowed.add(method);
            if (method.equals(HttpMethod.GET)) {
                allowed.add(HttpMethod.HEAD);
            }
        }
        allowed.add(HttpMethod.OPTIONS);
        headers.setAllow(allowed);
        return handleExceptionInternal(refused, null, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception exception,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var type = CommonProblems.forStatus(status.value());
        if (status.is5xxServerError()) {
            LOG.error("Unforeseen failure", exception);
        }
        return answer(type, CommonProblems.detailFor(type), List.of(), headers, servletRequest(request));
    }

    private static ResponseEntity<Object> answer(
            ProblemType type,
            Wording detail,
            List<ProblemEntry> entries,
            HttpHeaders headers,
            HttpServletRequest request) {
        var merged = new HttpHeaders();
        headers.forEach(merged::addAll);
        merged.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        merged.setCacheControl("no-store");
        return new ResponseEntity<>(
                ProblemBodies.of(type, detail, entries, request), merged, HttpStatus.valueOf(type.status()));
    }

    /** Bean Validation speaks with the wording of the constraint: "zh|en". Anything else is an unreadable value. */
    private static ProblemEntry entryOf(FieldError error) {
        var parameter = snakeCase(error.getField());
        if (error.isBindingFailure()) {
            return ProblemEntry.ofParameter(parameter, unreadable(parameter, error.getRejectedValue()));
        }
        return ProblemEntry.ofParameter(parameter, worded(parameter, error));
    }

    private static ProblemEntry memberOf(FieldError error) {
        var member = error.getField();
        return ProblemEntry.ofPointer(
                "/" + member.replaceAll("\\[(\\d+)]", "/$1").replace('.', '/'), worded(member, error));
    }

    private static Wording worded(String name, MessageSourceResolvable error) {
        var message = Objects.requireNonNullElse(error.getDefaultMessage(), "").split("\\|", 2);
        var zh = name + " " + message[0];
        return new Wording(zh, message.length == 2 ? name + " " + message[1] : zh);
    }

    private static Wording unreadable(String parameter, @Nullable Object value) {
        var shown =
                Quoted.shorten(value instanceof String[] several ? String.join(",", several) : String.valueOf(value));
        return Wording.of("%s 的值 %s 无法识别。", "%s cannot be read from %s.", parameter, shown);
    }

    private static String snakeCase(String component) {
        return component.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    private static HttpServletRequest servletRequest(WebRequest request) {
        return ((ServletWebRequest) request).getRequest();
    }
}

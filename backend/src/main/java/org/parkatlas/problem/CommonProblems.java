package org.parkatlas.problem;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Kinds of problem that no feature owns: what HTTP itself can refuse. */
final class CommonProblems {

    static final ProblemType MALFORMED = type("malformed-request", 400, "请求格式有误", "Malformed request");
    static final ProblemType UNAUTHORIZED = type("unauthorized", 401, "需要登录", "Sign-in required");
    static final ProblemType FORBIDDEN = type("forbidden", 403, "没有权限", "Not permitted");
    static final ProblemType NOT_FOUND = type("not-found", 404, "没有这个地址", "No such address");
    static final ProblemType METHOD_NOT_ALLOWED = type("method-not-allowed", 405, "不支持该请求方法", "Method not allowed");
    static final ProblemType NOT_ACCEPTABLE = type("not-acceptable", 406, "没有所要的格式", "Not acceptable");
    static final ProblemType REQUEST_TIMEOUT = type("request-timeout", 408, "请求超时", "Request timeout");
    static final ProblemType CONTENT_TOO_LARGE = type("content-too-large", 413, "内容过大", "Content too large");
    static final ProblemType URI_TOO_LONG = type("uri-too-long", 414, "网址过长", "Address too long");
    static final ProblemType UNSUPPORTED_MEDIA_TYPE =
            type("unsupported-media-type", 415, "不支持该内容类型", "Unsupported media type");
    static final ProblemType EXPECTATION_FAILED = type("expectation-failed", 417, "不支持 Expect", "Expectation failed");
    static final ProblemType HEADERS_TOO_LARGE =
            type("request-headers-too-large", 431, "请求头过大", "Request headers too large");
    static final ProblemType TOO_MANY_REQUESTS = type("too-many-requests", 429, "请求过于频繁", "Too many requests");
    static final ProblemType INTERNAL = type("internal-error", 500, "内部错误", "Internal error");
    static final ProblemType TRANSFER_CODING =
            type("unsupported-transfer-coding", 400, "不支持该传输编码", "Transfer coding not supported");
    static final ProblemType UNAVAILABLE = type("temporarily-unavailable", 503, "暂时不可用", "Temporarily unavailable");
    static final ProblemType VERSION_NOT_SUPPORTED =
            type("http-version-not-supported", 505, "不支持该 HTTP 版本", "HTTP version not supported");

    private static final Map<ProblemType, Wording> DETAILS = Map.ofEntries(
            Map.entry(MALFORMED, new Wording("请求无法解析，需检查语法。", "The request cannot be parsed; check its syntax.")),
            Map.entry(UNAUTHORIZED, new Wording("该地址需要登录后访问。", "This address needs a signed-in user.")),
            Map.entry(FORBIDDEN, new Wording("当前用户无权访问该地址。", "The current user may not use this address.")),
            Map.entry(NOT_FOUND, new Wording("没有这个地址，需检查路径。", "There is nothing at this address; check the path.")),
            Map.entry(
                    METHOD_NOT_ALLOWED,
                    new Wording("该地址不支持这个请求方法，可用方法见 Allow。", "This address does not support the method; see Allow.")),
            Map.entry(
                    NOT_ACCEPTABLE,
                    new Wording("该地址不提供 Accept 所要的格式。", "This address does not offer the format asked for in Accept.")),
            Map.entry(REQUEST_TIMEOUT, new Wording("请求没有在时限内发完。", "The request did not arrive in time.")),
            Map.entry(CONTENT_TOO_LARGE, new Wording("请求内容超过上限。", "The request is larger than the limit.")),
            Map.entry(URI_TOO_LONG, new Wording("网址超过 8 KB。", "The address is longer than 8 KB.")),
            Map.entry(
                    UNSUPPORTED_MEDIA_TYPE,
                    new Wording(
                            "该地址不接受这种内容类型或压缩方式。", "This address does not accept this content type or content coding.")),
            Map.entry(EXPECTATION_FAILED, new Wording("Expect 只能是 100-continue。", "Expect can only be 100-continue.")),
            Map.entry(
                    HEADERS_TOO_LARGE,
                    new Wording("请求头超过 16 KB 或 100 项。", "The headers are more than 16 KB or 100 fields.")),
            Map.entry(
                    TOO_MANY_REQUESTS,
                    new Wording(
                            "来自该地址的请求过于频繁，按 Retry-After 等候后再试。",
                            "Too many requests from this address; wait as Retry-After says.")),
            Map.entry(
                    INTERNAL,
                    new Wording("服务出错，已记录，可凭 requestId 查询。", "Something failed and was logged under the requestId.")),
            Map.entry(
                    TRANSFER_CODING,
                    new Wording("Transfer-Encoding 只能是 chunked。", "Transfer-Encoding can be chunked only.")),
            Map.entry(
                    UNAVAILABLE,
                    new Wording("服务暂时不可用，可稍后再试。", "The service is temporarily unavailable; try again later.")),
            Map.entry(VERSION_NOT_SUPPORTED, new Wording("服务只支持 HTTP/1.1。", "The service speaks HTTP/1.1 only.")));

    private static final Map<Integer, ProblemType> BY_STATUS = DETAILS.keySet().stream()
            .filter(type -> !type.equals(TRANSFER_CODING))
            .collect(Collectors.toMap(ProblemType::status, Function.identity()));

    private CommonProblems() {}

    /** The kind of problem for an HTTP status; for a status without one, the general kind of its class. */
    static ProblemType forStatus(int status) {
        return BY_STATUS.getOrDefault(status, status < 500 ? MALFORMED : INTERNAL);
    }

    /** What to change. */
    static Wording detailFor(ProblemType type) {
        return DETAILS.getOrDefault(type, type.title());
    }

    private static ProblemType type(String slug, int status, String zh, String en) {
        return new ProblemType(slug, status, new Wording(zh, en));
    }
}

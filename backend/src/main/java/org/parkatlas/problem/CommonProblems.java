package org.parkatlas.problem;

import java.util.Map;

/** Kinds of problem that no feature owns. */
final class CommonProblems {

    static final ProblemType MALFORMED =
            new ProblemType("malformed-request", 400, new Wording("请求格式有误", "Malformed request"));
    static final ProblemType NOT_FOUND = new ProblemType("not-found", 404, new Wording("没有这个地址", "No such address"));
    static final ProblemType UNAVAILABLE =
            new ProblemType("temporarily-unavailable", 503, new Wording("暂时不可用", "Temporarily unavailable"));
    static final ProblemType INTERNAL = new ProblemType("internal-error", 500, new Wording("内部错误", "Internal error"));

    private static final Map<Integer, ProblemType> BY_STATUS = Map.of(
            400, MALFORMED,
            401, new ProblemType("unauthorized", 401, new Wording("需要登录", "Sign-in required")),
            403, new ProblemType("forbidden", 403, new Wording("没有权限", "Not permitted")),
            404, NOT_FOUND,
            405, new ProblemType("method-not-allowed", 405, new Wording("不支持该请求方法", "Method not allowed")),
            406, new ProblemType("not-acceptable", 406, new Wording("没有所要的格式", "Not acceptable")),
            413, new ProblemType("content-too-large", 413, new Wording("内容过大", "Content too large")),
            415, new ProblemType("unsupported-media-type", 415, new Wording("不支持该内容类型", "Unsupported media type")),
            503, UNAVAILABLE);

    private static final Map<Integer, Wording> DETAILS = Map.of(
            400, new Wording("请求无法解析，需检查语法。", "The request cannot be parsed; check its syntax."),
            401, new Wording("该地址需要登录后访问。", "This address needs a signed-in user."),
            403, new Wording("当前用户无权访问该地址。", "The current user may not use this address."),
            404, new Wording("没有这个地址，需检查路径。", "There is nothing at this address; check the path."),
            405, new Wording("该地址不支持这个请求方法，可用方法见 Allow。", "This address does not support the method; see Allow."),
            406, new Wording("该地址不提供 Accept 所要的格式。", "This address does not offer the format asked for in Accept."),
            413, new Wording("请求内容超过上限。", "The request is larger than the limit."),
            415, new Wording("该地址不接受这种内容类型。", "This address does not accept this content type."),
            503, new Wording("服务暂时不可用，可稍后再试。", "The service is temporarily unavailable; try again later."));

    private CommonProblems() {}

    static ProblemType forStatus(int status) {
        return BY_STATUS.getOrDefault(status, status < 500 ? MALFORMED : INTERNAL);
    }

    static Wording detailFor(int status) {
        return DETAILS.getOrDefault(
                forStatus(status).status(),
                new Wording("服务出错，已记录，可凭 requestId 查询。", "Something failed and was logged under the requestId."));
    }
}

package org.parkatlas.problem;

import java.util.List;

/** A query parameter is unknown, repeated, malformed, out of range or names something that does not exist: 400. */
public final class InvalidParameter extends ProblemException {

    static final ProblemType TYPE = new ProblemType("invalid-parameter", 400, new Wording("参数无效", "Invalid parameter"));

    /** One parameter is wrong, for the reason given. */
    public InvalidParameter(String parameter, Wording message) {
        this(List.of(ProblemEntry.ofParameter(parameter, message)));
    }

    /** Several parameters are wrong. */
    public InvalidParameter(List<ProblemEntry> entries) {
        super(TYPE, joined(entries), entries);
    }

    /** A parameter whose value is not among those that exist. */
    public static InvalidParameter unknownValue(String parameter, String value) {
        return new InvalidParameter(
                parameter, Wording.of("%s 的取值 %s 不存在。", "%s has no value %s.", parameter, Quoted.shorten(value)));
    }

    private static Wording joined(List<ProblemEntry> entries) {
        return new Wording(
                String.join(
                        "", entries.stream().map(entry -> entry.message().zh()).toList()),
                String.join(
                        " ", entries.stream().map(entry -> entry.message().en()).toList()));
    }
}

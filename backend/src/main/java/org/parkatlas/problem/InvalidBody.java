package org.parkatlas.problem;

import java.util.List;

/** A JSON body has members that are unknown, missing or of the wrong kind: 422, naming each by its pointer. */
public final class InvalidBody extends ProblemException {

    static final ProblemType TYPE = new ProblemType("invalid-body", 422, new Wording("请求内容无效", "Invalid body"));

    /** These places have to change. */
    public InvalidBody(List<ProblemEntry> entries) {
        super(
                TYPE,
                entries.stream().map(ProblemEntry::message).reduce(new Wording("", ""), InvalidBody::joined),
                entries);
    }

    /** The place at this JSON Pointer (RFC 6901) has to change. */
    public InvalidBody(String pointer, Wording message) {
        this(List.of(ProblemEntry.ofPointer(pointer, message)));
    }

    private static Wording joined(Wording first, Wording second) {
        return new Wording(first.zh() + second.zh(), (first.en() + " " + second.en()).strip());
    }
}

package org.parkatlas.maps.wms;

import org.jspecify.annotations.Nullable;
import org.parkatlas.problem.Quoted;
import org.parkatlas.problem.Wording;

/** A request that the service cannot do as asked; it is answered as the standard says (OGC 06-042, annex E). */
final class WmsFault extends RuntimeException {

    private final @Nullable String code;
    private final transient Wording message;

    /**
     * A fault.
     *
     * @param code of table E.1, null where it has none
     */
    WmsFault(@Nullable String code, Wording message) {
        super(message.en());
        this.code = code;
        this.message = message;
    }

    /** A parameter that has to be there is not. */
    static WmsFault missing(String parameter) {
        return new WmsFault("MissingParameterValue", Wording.of("缺少参数 %s。", "The parameter %s is missing.", parameter));
    }

    /** A parameter whose value cannot be used. */
    static WmsFault invalid(String parameter, String value, Wording what) {
        return new WmsFault(
                "InvalidParameterValue",
                Wording.of("%s=%s：", "%s=%s: ", parameter, Quoted.shorten(value))
                        .then(what));
    }

    @Nullable
    String code() {
        return code;
    }

    Wording message() {
        return message;
    }
}

package org.parkatlas.maps.wmts;

import org.jspecify.annotations.Nullable;
import org.parkatlas.problem.Wording;

/** A request that the service cannot do as asked; answered as OGC 06-121r3, 8 says. */
final class WmtsFault extends RuntimeException {

    private final String code;
    private final @Nullable String locator;
    private final transient Wording message;

    /**
     * A fault.
     *
     * @param code    of OGC 06-121r3, table 27, or OGC 07-057r7, table 24
     * @param locator the parameter
     */
    WmtsFault(String code, @Nullable String locator, Wording message) {
        super(message.en());
        this.code = code;
        this.locator = locator;
        this.message = message;
    }

    static WmtsFault missing(String parameter) {
        return new WmtsFault(
                "MissingParameterValue", parameter, Wording.of("缺少参数 %s。", "The parameter %s is missing.", parameter));
    }

    static WmtsFault invalid(String parameter, Wording message) {
        return new WmtsFault("InvalidParameterValue", parameter, message);
    }

    String code() {
        return code;
    }

    @Nullable
    String locator() {
        return locator;
    }

    Wording message() {
        return message;
    }
}

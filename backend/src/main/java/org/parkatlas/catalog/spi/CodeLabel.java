package org.parkatlas.catalog.spi;

import org.parkatlas.problem.Wording;

/** One value of a code list, and what people call it. */
public record CodeLabel(String code, Wording label) {

    /** A value with its Chinese and English name. */
    public static CodeLabel of(String code, String zh, String en) {
        return new CodeLabel(code, new Wording(zh, en));
    }
}

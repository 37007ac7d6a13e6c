package org.parkatlas.landcheck.overlay;

import java.util.Locale;

import org.parkatlas.problem.Wording;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why nobody knows. */
public enum Reason {
    /** The county has no layer of the theme. */
    NOT_LOADED("图层未入库", "the layer is not loaded"),

    /** The red line, or a part of it, lies where the layer is not complete. */
    NOT_COVERED("红线不全在图层覆盖范围内", "the layer does not cover all of the red line"),

    /** What there is, is less accurate than the rule asks for. */
    TOO_COARSE("图层精度不够，不计算", "the layer is too coarse to be measured");

    private final String zh;
    private final String en;

    Reason(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The name in JSON. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A sentence for people. */
    public Wording title() {
        return new Wording(zh, en);
    }
}

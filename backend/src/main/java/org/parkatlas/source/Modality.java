package org.parkatlas.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.parkatlas.intake.spi.PackRow;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a document speaks of a thing: a wish is no fact. */
public enum Modality {

    /** It says that the thing is so. */
    STATES,

    /** The authority means to do it: 推进, 建设, 发展, 谋划. */
    PLANS,

    /** Others are to do it, with help: 支持, 鼓励, 引导. */
    SUPPORTS,

    /** It depends on somebody who has not agreed yet: 争取, 吸引, 引进, 对接. */
    SEEKS;

    /** The name in data packs, the database and JSON. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The code in the column {@code modality} of a row, {@link #STATES} where it is empty. */
    public static String read(PackRow row) {
        var codes = Arrays.stream(values()).map(Modality::code).collect(Collectors.toSet());
        var found = row.oneOfOrEmpty("modality", codes);
        return found == null ? STATES.code() : found;
    }
}

package org.parkatlas.maps.wms;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.parkatlas.problem.RequestLanguage;
import org.parkatlas.problem.Wording;

/** The parameters of a request: names in whatever case, and those that are not known are left alone (OGC 06-042, 6.8). */
final class WmsParameters {

    private final Map<String, String> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Locale language;

    /**
     * Those of this request.
     *
     * @throws WmsFault if one is given twice in different cases
     */
    WmsParameters(HttpServletRequest request) {
        request.getParameterMap().forEach((name, given) -> {
            if (values.put(name, given[0]) != null) {
                throw WmsFault.invalid(name, given[0], new Wording("参数重复。", "the parameter is given more than once."));
            }
        });
        var asked = find("LANGUAGE");
        this.language = asked != null && asked.startsWith("en") ? Locale.ENGLISH : RequestLanguage.of(request);
    }

    /** The language of words. */
    Locale language() {
        return language;
    }

    /** The value, null where there is none or it is empty. */
    @Nullable
    String find(String name) {
        var value = values.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /**
     * The value.
     *
     * @throws WmsFault if there is none
     */
    String get(String name) {
        var value = find(name);
        if (value == null) {
            throw WmsFault.missing(name);
        }
        return value;
    }

    /** The values of a list, an empty one of which is empty; none where the parameter is missing. */
    List<String> list(String name) {
        var value = find(name);
        return value == null ? List.of() : List.of(value.split(",", -1));
    }

    /**
     * The whole number.
     *
     * @throws WmsFault if there is none, or it is not from {@code least} to {@code most}
     */
    int number(String name, int least, int most) {
        var text = get(name);
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notOne) {
            // said below
        }
        throw WmsFault.invalid(
                name, text, Wording.of("应为 %d 至 %d 的整数。", "it is a whole number from %d to %d.", least, most));
    }
}

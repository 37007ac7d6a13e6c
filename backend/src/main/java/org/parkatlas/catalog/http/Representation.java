package org.parkatlas.catalog.http;

import java.util.Collections;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.parkatlas.problem.InvalidParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.server.NotAcceptableStatusException;

/**
 * A form in which a resource is given.
 *
 * @param format the word that the parameter {@code f} has for it, such as {@code json}
 * @param type   how it is labelled
 */
public record Representation(String format, MediaType type) {

    private static final String QUALITY = "q";

    /** The form with this word and media type. */
    public static Representation of(String format, String type) {
        return new Representation(format, MediaType.parseMediaType(type));
    }

    /**
     * The one that a request asks for by {@code f}, else by {@code Accept} (RFC 9110, 12.5.1). Of several that are as
     * welcome the first is taken; that is also the one for a request that says nothing.
     *
     * @param format value of {@code f}, in small or capital letters
     * @throws InvalidParameter if {@code f} has another value
     * @throws NotAcceptableStatusException if {@code Accept} names none of them, or cannot be read
     */
    public static Representation choose(
            List<Representation> offered, @Nullable String format, HttpServletRequest request) {
        if (format != null) {
            return offered.stream()
                    .filter(it -> it.format().equalsIgnoreCase(format))
                    .findFirst()
                    .orElseThrow(() -> InvalidParameter.unknownValue("f", format));
        }
        var accepted = accepted(request);
        var best = offered.get(0);
        for (var other : offered) {
            if (other.quality(accepted) > best.quality(accepted)) {
                best = other;
            }
        }
        if (best.quality(accepted) == 0) {
            throw notAcceptable(offered);
        }
        return best;
    }

    private static List<MediaType> accepted(HttpServletRequest request) {
        var headers = Collections.list(request.getHeaders(HttpHeaders.ACCEPT));
        try {
            var ranges = MediaType.parseMediaTypes(headers);
            return ranges.isEmpty() ? List.of(MediaType.ALL) : ranges;
        } catch (InvalidMediaTypeException unreadable) {
            throw notAcceptable(List.of());
        }
    }

    /** The weight of the most specific range that this type is in, 0 where it is in none. */
    private double quality(List<MediaType> ranges) {
        var specificity = -1;
        var quality = 0.0;
        for (var range : ranges) {
            if (isIn(range) && specificity(range) > specificity) {
                specificity = specificity(range);
                quality = range.getQualityValue();
            }
        }
        return quality;
    }

    /** Parameters count where both name them: a document of version 3.0 is none of version 3.1. */
    private boolean isIn(MediaType range) {
        return range.includes(type)
                && type.getParameters().entrySet().stream().allMatch(own -> {
                    var asked = range.getParameter(own.getKey());
                    return asked == null || asked.equals(own.getValue());
                });
    }

    private static int specificity(MediaType range) {
        if (range.isWildcardType()) {
            return 0;
        }
        if (range.isWildcardSubtype()) {
            return 1;
        }
        return range.getParameters().keySet().stream().allMatch(QUALITY::equals) ? 2 : 3;
    }

    private static NotAcceptableStatusException notAcceptable(List<Representation> offered) {
        return new NotAcceptableStatusException(
                offered.stream().map(Representation::type).toList());
    }
}

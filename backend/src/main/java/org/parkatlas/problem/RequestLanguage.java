package org.parkatlas.problem;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

/** The language of an answer: Chinese unless the request says {@code lang=en}. */
public final class RequestLanguage {

    private RequestLanguage() {}

    /** The language that the parameter {@code lang} asks for; an unknown value counts as Chinese here. */
    public static Locale of(HttpServletRequest request) {
        var query = request.getQueryString();
        return query != null && ("&" + query + "&").contains("&lang=en&") ? Locale.ENGLISH : Locale.CHINESE;
    }
}

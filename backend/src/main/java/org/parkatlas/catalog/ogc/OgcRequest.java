package org.parkatlas.catalog.ogc;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.http.Representation;
import org.parkatlas.identity.Viewer;
import org.parkatlas.problem.RequestLanguage;
import org.springframework.web.util.UriUtils;

/**
 * A request below {@code /ogc} as its documents see it: where clients reach us, what was asked, in which form and
 * language. Every link in an answer is made here, absolute and with all that it needs to be followed.
 */
public final class OgcRequest {

    public static final String CURSOR = "cursor";
    public static final String OFFSET = "offset";
    public static final String FORMAT = "f";
    public static final String LANGUAGE = "lang";

    private final HttpServletRequest servlet;
    private final Viewer viewer;
    private final String site;
    private final Map<String, String> given = new LinkedHashMap<>();
    private final Representation form;

    /**
     * A request that may have any parameter, each once.
     *
     * @param viewer  who sent it
     * @param site    address of the installation, without a slash at the end
     * @param offered forms of the resource
     */
    OgcRequest(HttpServletRequest servlet, Viewer viewer, String site, List<Representation> offered) {
        this.servlet = servlet;
        this.viewer = viewer;
        this.site = site;
        servlet.getParameterMap().forEach((name, values) -> given.put(name, values[0]));
        this.form = Representation.choose(offered, given.get(FORMAT), servlet);
    }

    /** The request as it came. */
    public HttpServletRequest servlet() {
        return servlet;
    }

    /** Who sent it. */
    public Viewer viewer() {
        return viewer;
    }

    /** The form that is to be answered. */
    public Representation form() {
        return form;
    }

    /** Whether it is to be answered in this form. */
    public boolean isFor(String format) {
        return form.format().equals(format);
    }

    /** The language to answer in. */
    public Locale language() {
        return RequestLanguage.of(servlet);
    }

    /** All parameters. */
    public Map<String, String> given() {
        return Map.copyOf(given);
    }

    /** The value of a parameter, null where it is not given. */
    @Nullable
    public String given(String name) {
        return given.get(name);
    }

    /** Address of the installation, without a slash at the end. */
    public String site() {
        return site;
    }

    /** Address of the landing page, without a slash at the end. */
    public String root() {
        return site + "/ogc";
    }

    /** Address of what is at a path below the landing page, in this form and the language of the request. */
    public String at(String path, String format) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put(FORMAT, format);
        if (given.containsKey(LANGUAGE)) {
            parameters.put(LANGUAGE, given.getOrDefault(LANGUAGE, ""));
        }
        return address(root() + path, parameters);
    }

    /** Address of the part of this list that begins behind a cursor, which has counted an offset already. */
    public String hereAfter(String cursor, String format) {
        var parameters = fromTheStart();
        parameters.put(CURSOR, cursor);
        parameters.put(FORMAT, format);
        return address(site + path(), parameters);
    }

    /** Address of the first part of this list. */
    public String hereFromTheStart(String format) {
        var parameters = fromTheStart();
        parameters.put(FORMAT, format);
        return address(site + path(), parameters);
    }

    /** Whether it asks for another part of a list than the first. */
    public boolean isFurtherOn() {
        return given.containsKey(CURSOR) || given.containsKey(OFFSET);
    }

    private Map<String, String> fromTheStart() {
        var parameters = new LinkedHashMap<>(given);
        parameters.remove(CURSOR);
        parameters.remove(OFFSET);
        return parameters;
    }

    /** Address of this request, with one parameter set. */
    public String here(String name, String value) {
        var parameters = new LinkedHashMap<>(given);
        parameters.put(name, value);
        return address(site + path(), parameters);
    }

    /** Address of this request without a parameter. */
    public String hereWithout(String name, String format) {
        var parameters = new LinkedHashMap<>(given);
        parameters.remove(name);
        parameters.put(FORMAT, format);
        return address(site + path(), parameters);
    }

    /** What tells answers to this request from those to others, as far as it was sent. */
    public String identity() {
        return String.join(
                "\n",
                viewer.key(),
                site,
                servlet.getRequestURI(),
                String.valueOf(servlet.getQueryString()),
                form.type().toString());
    }

    private String path() {
        return servlet.getRequestURI().substring(servlet.getContextPath().length());
    }

    private static String address(String path, Map<String, String> parameters) {
        return path
                + parameters.entrySet().stream()
                        .map(it -> encode(it.getKey()) + "=" + encode(it.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    /** Commas, colons and slashes may stand in a query (RFC 3986, 3.4) and keep the link readable. */
    public static String encode(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8)
                .replace("%2C", ",")
                .replace("%3A", ":")
                .replace("%2F", "/");
    }
}

package org.parkatlas.catalog.ogc;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A link of an OGC API document (RFC 8288, OGC 17-069r4, 7.3).
 *
 * @param href      absolute address, or a template of one
 * @param rel       relation, a registered word or an address
 * @param type      media type of the target
 * @param title     what a person calls the target
 * @param templated true where {@code href} is a template, null where it is not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OgcLink(
        String href,
        String rel,
        String type,
        String title,
        @Nullable Boolean templated) {

    /** A link to one resource. */
    public static OgcLink to(String href, String rel, String type, String title) {
        return new OgcLink(href, rel, type, title, null);
    }

    /** A link to many resources, whose address has gaps such as {@code {tileMatrix}}. */
    public static OgcLink template(String href, String rel, String type, String title) {
        return new OgcLink(href, rel, type, title, true);
    }
}

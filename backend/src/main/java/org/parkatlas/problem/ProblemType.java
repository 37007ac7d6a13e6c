package org.parkatlas.problem;

/**
 * A kind of problem: what a client may rely on for ever.
 *
 * @param slug   last part of the type URI {@code /problems/{slug}}, lower case with hyphens; the page of that name in
 *               {@code docs/problems} explains it
 * @param status HTTP status, 400 to 599
 * @param title  what kind of thing went wrong, without the particulars
 */
public record ProblemType(String slug, int status, Wording title) {

    public ProblemType {
        if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("Not a slug: " + slug);
        }
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("Not an error status: " + status);
        }
    }

    /** The slug in upper case with underscores: the member {@code code} of a problem. */
    public String code() {
        return slug.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
    }
}

package org.parkatlas.stewardship.checks;

/**
 * Which objects of a kind may not overlap: parcels each other, zones and coverages those of their theme, blocks those of the
 * same version of boundaries.
 *
 * @param ofStored which rows of the table {@code stored} are of the same sort as the draft {@code drafted}
 * @param ofDrafts which drafts {@code other} are
 */
record Sort(String ofStored, String ofDrafts) {

    private static final Sort ALL = new Sort("TRUE", "TRUE");

    private static final Sort OF_THEME =
            new Sort("stored.theme = drafted.cells ->> 'theme'", "other.cells ->> 'theme' = drafted.cells ->> 'theme'");

    private static final Sort OF_VERSION = new Sort(
            "stored.boundary_version = (drafted.cells ->> 'version')::integer",
            "other.cells ->> 'version' = drafted.cells ->> 'version'");

    /** That of this kind. */
    static Sort of(String kind) {
        return switch (kind) {
            case "control-zones", "coverages" -> OF_THEME;
            case "park-boundaries" -> OF_VERSION;
            default -> ALL;
        };
    }
}

package org.parkatlas.geo.crs;

/** What the reference system is that a file from outside brings along; {@link ForeignSystemReader} reads it. */
public sealed interface ForeignSystem {

    /** One of the service's own. The numbers of the file are easting or longitude first, whatever its definition says. */
    record Known(ReferenceSystem system) implements ForeignSystem {}

    /**
     * None that the service takes.
     *
     * @param chinese why, what was read, and what to do
     * @param english the same
     */
    record Refused(String chinese, String english) implements ForeignSystem {}

    /**
     * A text that is no definition of a system, and tells nothing of the numbers.
     *
     * @param chinese what was read, and what was expected
     * @param english the same
     */
    record Unreadable(String chinese, String english) implements ForeignSystem {}
}

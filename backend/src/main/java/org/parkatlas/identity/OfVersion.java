package org.parkatlas.identity;

/** What was read from one version of the data. */
public interface OfVersion {

    /** That version. */
    long version();
}

package org.parkatlas.proximity;

import org.parkatlas.identity.Viewer;

/** Tells what lies near what. */
public interface Proximity {

    /**
     * What lies within the reach of the search, nearest first; equally near objects by kind, then by id.
     *
     * @throws OriginUnlocated if the search starts at an object that is nowhere
     */
    NearbyObjects find(Viewer viewer, NearSearch search);
}

package org.parkatlas.proximity;

import java.util.Collection;
import java.util.List;

import org.parkatlas.identity.Reading;
import org.parkatlas.identity.Viewer;

/** Tells what lies near what. */
public interface Proximity {

    /**
     * What lies within the reach of the search, nearest first; equally near objects by kind, then by id.
     *
     * @throws OriginUnlocated if the search starts at an object that is nowhere
     */
    NearbyObjects find(Viewer viewer, NearSearch search);

    /**
     * From where to where the distances of these objects of one kind are measured, by id: from their own position, or from
     * that of the nearest place around them that has one. Objects that the reader does not see are left out.
     */
    List<Whereabouts> listPlaces(Reading reading, String kind, Collection<String> ids);
}

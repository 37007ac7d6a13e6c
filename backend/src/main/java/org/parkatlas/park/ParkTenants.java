package org.parkatlas.park;

import java.util.List;
import java.util.Map;

import org.parkatlas.identity.Reading;

/** The enterprises in parks, told by the module that knows them. */
public interface ParkTenants {

    /** How many enterprises the plans place in each park that has any, by its id. */
    Map<String, Long> countByPark(Reading reading);

    /** Ids of the enterprises in this park, in the plan's order. */
    List<String> listIn(Reading reading, String park);
}

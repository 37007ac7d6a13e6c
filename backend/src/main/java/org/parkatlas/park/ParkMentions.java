package org.parkatlas.park;

import java.util.List;

import org.parkatlas.identity.Reading;

/** The layout elements that name parks, told by the module that knows them. */
public interface ParkMentions {

    /** Ids of the elements that name this park, in the plan's order. */
    List<String> listNaming(Reading reading, String park);
}

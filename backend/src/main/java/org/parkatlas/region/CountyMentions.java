package org.parkatlas.region;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.parkatlas.identity.Reading;

/** The layout elements that name counties, told by the module that knows them. */
public interface CountyMentions {

    /** Ids of the elements that name each of these counties, in the plans' order, by code; nothing for the others. */
    Map<String, List<String>> listNaming(Reading reading, Collection<String> codes);
}

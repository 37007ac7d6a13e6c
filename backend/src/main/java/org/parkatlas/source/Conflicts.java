package org.parkatlas.source;

import java.util.Collection;
import java.util.List;

import org.parkatlas.identity.Reading;

/** Looks up where documents disagree, in what somebody reads. */
public interface Conflicts {

    /** Conflicts about the object of this kind and id, by id. */
    List<Conflict> listAbout(Reading reading, String kind, String id);

    /** Conflicts about any of these objects, {@code kind:id}, by id. */
    List<Conflict> listAboutAll(Reading reading, Collection<String> objects);
}

package org.parkatlas.source;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.parkatlas.identity.Reading;

/** Looks up what documents say of objects, in what somebody reads. */
public interface Citations {

    /** All places that are cited for the object of this kind and id, each once, in the order of the packs. */
    List<Citation> listFor(Reading reading, String kind, String id);

    /** The same for many objects of one kind in one query; objects without citations are not in the map. */
    Map<String, List<Citation>> listForAll(Reading reading, String kind, Collection<String> ids);

    /** What the clauses say of the object, by attribute and value in the order of the packs. */
    List<Fact> listFacts(Reading reading, String kind, String id);
}

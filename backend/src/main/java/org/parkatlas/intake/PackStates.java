package org.parkatlas.intake;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

import org.springframework.stereotype.Component;

/** The last outcome of every pack since the service started, for health and metrics. Safe for many threads. */
@Component
public class PackStates {

    private final Map<String, PackState> byPack = new ConcurrentSkipListMap<>();

    /** One state a pack, by their ids. Packs of synthetic data that are switched off and were never stored have none. */
    public List<PackState> list() {
        return List.copyOf(byPack.values());
    }

    void put(PackState state) {
        byPack.put(state.pack(), state);
    }
}

package org.parkatlas.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

import org.springframework.stereotype.Component;

import io.micrometer.core.instrument.MeterRegistry;

/** The last outcome of every pack since the service started, for health and metrics. Safe for many threads. */
@Component
public class PackStates {

    private final Map<String, PackState> byPack = new ConcurrentSkipListMap<>();
    private final MeterRegistry meters;

    PackStates(MeterRegistry meters) {
        this.meters = meters;
    }

    /** One state a pack, by their ids. Packs of synthetic data that are switched off and were never stored have none. */
    public List<PackState> list() {
        return List.copyOf(byPack.values());
    }

    void put(PackState state) {
        byPack.put(state.pack(), state);
        var outcome = state.outcome().name().toLowerCase(Locale.ROOT);
        meters.timer("parkatlas.pack.loads", "pack", state.pack(), "outcome", outcome)
                .record(state.took());
    }
}

package org.parkatlas.leads;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.parkatlas.land.ledger.Plot;

/** Finds what does not go together in leads. It reads nothing. */
final class Clashes {

    private Clashes() {}

    /**
     * Those of a lead.
     *
     * @param held  parcels of this lead and, of others, the same ones
     * @param plots parcels as they are now, by id
     */
    static List<Clash> of(Lead lead, List<LeadPlot> held, Map<String, Plot> plots) {
        var clashes = new ArrayList<Clash>();
        var own = held.stream().filter(it -> it.lead().equals(lead.id())).toList();
        for (var each : own) {
            clashes.addAll(shared(each, held));
        }
        if (lead.stage().isSigned() && own.stream().noneMatch(it -> it.held() == Held.RESERVED)) {
            clashes.add(new Clash(Clash.Kind.SIGNED_WITHOUT_PLOT, null, null));
        }
        for (var each : own) {
            var plot = plots.get(each.parcel());
            if (plot == null) {
                clashes.add(new Clash(Clash.Kind.PLOT_GONE, each.code(), null));
            } else if (lead.stage().isSigned() && each.held() == Held.RESERVED && plot.isIdle()) {
                clashes.add(new Clash(Clash.Kind.PLOT_IDLE, plot.code(), null));
            }
        }
        return clashes;
    }

    private static List<Clash> shared(LeadPlot own, List<LeadPlot> held) {
        return held.stream()
                .filter(other ->
                        !other.lead().equals(own.lead()) && other.parcel().equals(own.parcel()))
                .map(other ->
                        new Clash(Clash.Kind.PLOT_SHARED, own.code(), new Clash.Other(other.number(), other.post())))
                .toList();
    }
}

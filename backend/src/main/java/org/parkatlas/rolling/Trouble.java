package org.parkatlas.rolling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parkatlas.land.ledger.Plot;
import org.parkatlas.problem.Wording;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What does not go together in a project.
 *
 * @param code  of the parcel, null where it is about none
 * @param other whose lead it clashes with, null where it is about none
 */
record Trouble(Kind kind, @Nullable String code, @Nullable Other other) {

    /** A lead of somebody, told by its number and the post that noted the parcel. */
    record Other(String parcel, String number, Wording post) {}

    /** What is wrong. */
    enum Kind {
        /** A lead has the same parcel, wanted or reserved. */
        PLOT_SHARED("一地两家", "one parcel, two users"),

        /** It is built, and no parcel is kept for it. */
        BUILDING_WITHOUT_PLOT("在建无地", "under construction, no parcel"),

        /** Nothing has been built on its parcel for a full year (闲置土地处置办法, 第二条). */
        PLOT_IDLE("地块闲置", "parcel idle"),

        /** Its parcel is no longer registered. */
        PLOT_GONE("地块已撤", "parcel gone"),

        /** The last day of the reservation is over. */
        RESERVATION_ENDED("预留到期", "reservation ended");

        private final String zh;
        private final String en;

        Kind(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        /** What people call it. */
        Wording title() {
            return new Wording(zh, en);
        }

        /** The name in JSON. */
        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What is wrong with the parcels of a project.
     *
     * @param own   kept for it
     * @param known parcels that are registered, by id
     * @param leads others that have the same parcels
     */
    static List<Trouble> of(Project project, List<Reservation> own, Map<String, Plot> known, List<Other> leads) {
        var found = new ArrayList<Trouble>();
        var day = project.day();
        if ("建设".equals(project.latestStage()) && own.stream().allMatch(it -> it.isOver(day))) {
            found.add(new Trouble(Kind.BUILDING_WITHOUT_PLOT, null, null));
        }
        for (var each : own) {
            var plot = known.get(each.parcel());
            if (plot == null) {
                found.add(new Trouble(Kind.PLOT_GONE, each.code(), null));
            } else if (plot.isIdle()) {
                found.add(new Trouble(Kind.PLOT_IDLE, each.code(), null));
            }
            if (each.isOver(day)) {
                found.add(new Trouble(Kind.RESERVATION_ENDED, each.code(), null));
            }
            leads.stream()
                    .filter(other -> other.parcel().equals(each.parcel()))
                    .map(other -> new Trouble(Kind.PLOT_SHARED, each.code(), other))
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }
}

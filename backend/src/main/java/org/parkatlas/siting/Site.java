package org.parkatlas.siting;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.spi.LocatedIn;
import org.parkatlas.geo.Area;
import org.parkatlas.geo.Precision;
import org.parkatlas.geo.Spot;
import org.parkatlas.names.EnglishName;
import org.parkatlas.source.Citation;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A candidate as the data has it. Land has the industries of the park that it lies in, and nothing else of it.
 *
 * @param parkKind null for land
 * @param sameAs   parks that are the same place
 * @param land     null for a park
 * @param spot     from where its distances are measured, of land the middle; null where it is nowhere
 * @param ord      its place in the order of names
 */
record Site(
        String id,
        String name,
        @Nullable String shortName,
        @Nullable EnglishName english,
        String plan,
        @Nullable String parkKind,
        List<String> countyCodes,
        List<String> sameAs,
        @Nullable String primaryIndustryId,
        List<String> industryIds,
        List<String> industryLabels,
        Precision precision,
        @Nullable LocatedIn locatedIn,
        @Nullable Land land,
        @Nullable Spot spot,
        int ord) {

    /** What can be a candidate. */
    enum Kind {
        PARK,

        /** The parcels of one part of a park (区块) that are ready for supply, together. */
        BLOCK,

        /** A parcel (地块) that is ready for supply and not yet supplied. */
        PARCEL;

        /** The name in JSON. */
        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What one of this kind is called in a list of all: its id, for land with the kind before it. */
        String keyOf(String id) {
            return this == PARK ? id : code() + ":" + id;
        }
    }

    /**
     * Land that is ready for supply (达到供地条件，未供应).
     *
     * @param parkId     the park that it lies in, null for a parcel outside of all
     * @param block      the part of the park, null where it is not told
     * @param parcels    how many
     * @param registered what is registered of all of them, null where nothing is registered of one
     * @param measured   of the shapes
     * @param vintage    the day of the newest
     */
    record Land(
            Kind kind,
            @Nullable String parkId,
            @Nullable String block,
            int parcels,
            @Nullable Area registered,
            Area measured,
            String vintage,
            boolean demo,
            List<Citation> sources) {

        Land {
            sources = List.copyOf(sources);
        }

        /** The same to somebody who does not see the park. */
        Land outside() {
            return new Land(kind, null, null, parcels, registered, measured, vintage, demo, sources);
        }

        /** What can be had: as registered, else by the shapes. */
        Area available() {
            return registered == null ? measured : registered;
        }

        /** Its area by a criterion that is of areas. */
        Measure measure(Aspect aspect) {
            var area = aspect.criterion() == Criterion.STATED_AREA ? registered : available();
            if (area == null) {
                return Measure.missing(aspect, Measure.Missing.NOT_RECORDED);
            }
            double mu = area.roundedMu().doubleValue();
            return Measure.between(aspect, mu, mu).from(vintage, sources).demonstrated(demo);
        }
    }

    Kind kind() {
        return land == null ? Kind.PARK : land.kind();
    }

    /** What it is called in a list of all kinds. */
    String key() {
        return kind().keyOf(id);
    }

    /** The park: itself, or that in which the land lies. */
    @Nullable
    String parkId() {
        return land == null ? id : land.parkId();
    }

    Site at(@Nullable Spot found) {
        return new Site(
                id,
                name,
                shortName,
                english,
                plan,
                parkKind,
                countyCodes,
                sameAs,
                primaryIndustryId,
                industryIds,
                industryLabels,
                precision,
                locatedIn,
                land,
                found,
                ord);
    }
}

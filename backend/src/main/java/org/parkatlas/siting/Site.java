package org.parkatlas.siting;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.spi.LocatedIn;
import org.parkatlas.geo.Precision;
import org.parkatlas.geo.Spot;
import org.parkatlas.names.EnglishName;

/**
 * A candidate as the data has it.
 *
 * @param sameAs parks that are the same place
 * @param spot   from where its distances are measured, null where it is nowhere
 * @param ord    its place in the order of names
 */
record Site(
        String id,
        String name,
        @Nullable String shortName,
        @Nullable EnglishName english,
        String plan,
        String parkKind,
        List<String> countyCodes,
        List<String> sameAs,
        @Nullable String primaryIndustryId,
        List<String> industryIds,
        List<String> industryLabels,
        Precision precision,
        @Nullable LocatedIn locatedIn,
        @Nullable Spot spot,
        int ord) {

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
                found,
                ord);
    }
}

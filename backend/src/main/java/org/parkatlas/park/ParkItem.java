package org.parkatlas.park;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.spi.LocatedIn;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.geo.Precision;
import org.parkatlas.industry.IndustryLabel;
import org.parkatlas.names.EnglishName;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A park in a list.
 *
 * @param plan            plan that names it
 * @param kind            core, park, featured_park, sub_park, site or town
 * @param english         null where nobody has given it an English name
 * @param parentId        park it is part of
 * @param sameAs          parks of other plans or chapters that are the same place
 * @param counted         false for another name of a park of the same plan, which no number counts again
 * @param industries      in the plan's words and order
 * @param primaryIndustryId  node of the industry tree it is counted and coloured under: what the layout chapter says, else its
 *     own first, else that of the park it is part of
 * @param relatedIndustryIds every node that the plan connects with it; a filter by industry finds it under each
 * @param position        null if and only if it is unlocated
 * @param locatedIn       where an unlocated park is known to lie
 * @param enterpriseCount enterprises that the plans place in it
 */
record ParkItem(
        String id,
        String plan,
        @Schema(implementation = ParkKind.class) String kind,
        String name,
        @Nullable String shortName,
        @Nullable EnglishName english,
        List<String> aliases,
        @Nullable String parentId,
        List<String> sameAs,
        boolean counted,
        List<String> countyCodes,
        List<IndustryLabel> industries,
        @Nullable String primaryIndustryId,
        List<String> relatedIndustryIds,
        @Nullable GeoPoint position,
        Precision precision,
        @Nullable LocatedIn locatedIn,
        long enterpriseCount) {}

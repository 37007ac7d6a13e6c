package org.parkatlas.siting.kept;

import org.jspecify.annotations.Nullable;
import org.parkatlas.names.EnglishName;

/**
 * A park by its names.
 *
 * @param parkId    its id
 * @param plan      id of the plan that names it
 * @param shortName null where it has none
 * @param english   null where it has none
 */
record KeptPark(
        String parkId,
        String plan,
        String name,
        @Nullable String shortName,
        @Nullable EnglishName english) {}

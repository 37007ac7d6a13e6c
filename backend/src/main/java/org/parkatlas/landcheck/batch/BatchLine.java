package org.parkatlas.landcheck.batch;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.GeoShape;
import org.parkatlas.problem.Wording;

/**
 * A red line that is to be checked.
 *
 * @param number  from 1, in the order of the file
 * @param row     in the file
 * @param corners null where it is no area that can be checked
 * @param fault   why it is none, null where it is one
 */
record BatchLine(
        int number,
        long row,
        String title,
        @Nullable GeoShape corners,
        @Nullable Wording fault) {}

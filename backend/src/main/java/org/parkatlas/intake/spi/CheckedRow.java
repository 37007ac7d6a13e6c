package org.parkatlas.intake.spi;

import java.util.List;

/**
 * What a section says of a row.
 *
 * @param objectId   of its object; means nothing where the row is rejected
 * @param counties   codes of those in which the object lies; none where the row is rejected
 * @param rejections what is wrong, perhaps nothing
 */
public record CheckedRow(String objectId, List<String> counties, List<PackRejection> rejections) {

    public CheckedRow {
        counties = List.copyOf(counties);
        rejections = List.copyOf(rejections);
    }
}

package org.parkatlas.catalog.features;

import org.parkatlas.catalog.query.FeaturePage;

/**
 * Items as they were read.
 *
 * @param matched how many the whole selection has, in the version of the page
 */
record ItemsRead(ItemsQuery query, FeaturePage page, long matched) {}

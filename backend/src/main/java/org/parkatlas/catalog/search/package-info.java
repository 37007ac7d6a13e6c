/** Search by name, pinyin and initials over all feature types that are found by name. */
@NullMarked
package org.parkatlas.catalog.search;

import org.jspecify.annotations.NullMarked;

/** What is missing, old, unreviewed or contradictory in the data of a county. */
@NullMarked
package org.parkatlas.stewardship.quality;

import org.jspecify.annotations.NullMarked;

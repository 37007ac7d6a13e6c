/** How well the land of a park is used: what is divided by what, after which standard, and what others reached. */
@NullMarked
package org.parkatlas.land.indicators;

import org.jspecify.annotations.NullMarked;

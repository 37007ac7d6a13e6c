/** Evaluations of firms by their land over HTTP: read by officers of their county, who enter and settle objections. */
@NullMarked
package org.parkatlas.land.output.desk;

import org.jspecify.annotations.NullMarked;

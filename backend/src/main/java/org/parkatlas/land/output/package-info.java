/**
 * Output of firms per land (亩均效益综合评价): what they report, by which rule of their county and year they are measured, their points
 * and grades A to D. Plain values; nothing here reads or writes.
 */
@NullMarked
package org.parkatlas.land.output;

import org.jspecify.annotations.NullMarked;

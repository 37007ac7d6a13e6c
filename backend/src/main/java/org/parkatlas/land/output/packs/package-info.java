/** The files of packs that output of firms per land is evaluated from. */
@NullMarked
package org.parkatlas.land.output.packs;

import org.jspecify.annotations.NullMarked;

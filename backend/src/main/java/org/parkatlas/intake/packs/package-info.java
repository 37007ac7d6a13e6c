/** A pack as it lies in its folder: what it says of itself, which files it has, why it was refused. */
@NullMarked
package org.parkatlas.intake.packs;

import org.jspecify.annotations.NullMarked;

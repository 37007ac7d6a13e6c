/** Files as rows, read one after the other and never held as a whole. */
@NullMarked
package org.parkatlas.intake.rows;

import org.jspecify.annotations.NullMarked;

/** Tables of coordinates as officials paste them: what each line is, what is wrong with it, and which systems it can be in. */
@NullMarked
package org.parkatlas.landcheck.text;

import org.jspecify.annotations.NullMarked;

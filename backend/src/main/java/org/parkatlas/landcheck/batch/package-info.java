/** The red lines of a file, checked one after the other as a job; what is done is kept, whatever becomes of the rest. */
@NullMarked
package org.parkatlas.landcheck.batch;

import org.jspecify.annotations.NullMarked;

/** What exists for measuring only; it comes onto the class path of the built service beside its jar. */
@NullMarked
package org.parkatlas.benchmarks;

import org.jspecify.annotations.NullMarked;

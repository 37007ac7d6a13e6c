/** The organisations of the joint meeting, and which of them an account works for. */
@NullMarked
package org.parkatlas.docket.units;

import org.jspecify.annotations.NullMarked;

/** Change sets: what is in them, who takes which step, and how one is published. */
@NullMarked
package org.parkatlas.stewardship.changes;

import org.jspecify.annotations.NullMarked;

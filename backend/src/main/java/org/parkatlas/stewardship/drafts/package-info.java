/** From a file to rows of a kind: what was decided of it, and what became of each row. */
@NullMarked
package org.parkatlas.stewardship.drafts;

import org.jspecify.annotations.NullMarked;

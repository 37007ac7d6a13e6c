/** What forms need to know of what is entered row by row. */
@NullMarked
package org.parkatlas.stewardship.editing;

import org.jspecify.annotations.NullMarked;

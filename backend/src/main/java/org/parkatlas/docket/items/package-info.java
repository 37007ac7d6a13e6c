/** What is on the docket: items with their places, the steps they take, and what is noted of them. */
@NullMarked
package org.parkatlas.docket.items;

import org.jspecify.annotations.NullMarked;

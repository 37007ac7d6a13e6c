/** What of a red line the layers touch, and what follows from that by the rules. */
@NullMarked
package org.parkatlas.landcheck.overlay;

import org.jspecify.annotations.NullMarked;

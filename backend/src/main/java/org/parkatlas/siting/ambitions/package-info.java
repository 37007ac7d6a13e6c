/** Which places of a plan are to have the same industry (错位发展): in the plan's words, side by side and how far apart. */
@NullMarked
package org.parkatlas.siting.ambitions;

import org.jspecify.annotations.NullMarked;

/** What a red line is checked against: one rule a theme, from packs. */
@NullMarked
package org.parkatlas.landcheck.rules;

import org.jspecify.annotations.NullMarked;

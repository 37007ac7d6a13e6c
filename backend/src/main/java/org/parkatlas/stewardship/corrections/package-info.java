/** What the public says is wrong with an object (纠错), and what posts answer. */
@NullMarked
package org.parkatlas.stewardship.corrections;

import org.jspecify.annotations.NullMarked;

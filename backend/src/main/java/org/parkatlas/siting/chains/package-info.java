/** What stands before and behind something in the chains, and how far from each park that is. */
@NullMarked
package org.parkatlas.siting.chains;

import org.jspecify.annotations.NullMarked;

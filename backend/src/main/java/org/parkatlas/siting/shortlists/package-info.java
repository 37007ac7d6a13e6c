/** Sites that a promoter keeps for a client (候选): named, in an order, with notes. Nobody else sees them. */
@NullMarked
package org.parkatlas.siting.shortlists;

import org.jspecify.annotations.NullMarked;

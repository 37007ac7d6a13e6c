/** The land ledger of a park: what of its approved area is ready, supplied, built on, idle, and where its records break. */
@NamedInterface("ledger")
@NullMarked
package org.parkatlas.land.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** Who may sign in: what administrators do about accounts. */
@NullMarked
package org.parkatlas.identity.administration;

import org.jspecify.annotations.NullMarked;

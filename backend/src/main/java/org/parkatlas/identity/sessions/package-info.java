/** How sessions of browsers are kept. */
@NullMarked
package org.parkatlas.identity.sessions;

import org.jspecify.annotations.NullMarked;

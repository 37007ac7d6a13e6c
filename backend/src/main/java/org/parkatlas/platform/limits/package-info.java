/** What one client may take: the time and size of a body, the requests of an address. */
@NullMarked
package org.parkatlas.platform.limits;

import org.jspecify.annotations.NullMarked;

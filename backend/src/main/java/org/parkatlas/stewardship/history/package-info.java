/** What objects were: their versions, what differs between two, and how an older one comes back. */
@NullMarked
package org.parkatlas.stewardship.history;

import org.jspecify.annotations.NullMarked;

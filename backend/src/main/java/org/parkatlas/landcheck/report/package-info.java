/** Reports of checks: made once, archived as they are, and to be compared by everybody who holds one. */
@NullMarked
package org.parkatlas.landcheck.report;

import org.jspecify.annotations.NullMarked;

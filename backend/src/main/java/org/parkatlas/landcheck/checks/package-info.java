/** Red lines that officers bring, and the archive of their checks. */
@NullMarked
package org.parkatlas.landcheck.checks;

import org.jspecify.annotations.NullMarked;

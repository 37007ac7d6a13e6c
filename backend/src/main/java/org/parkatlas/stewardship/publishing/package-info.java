/** Publications that take longer than a request may. */
@NullMarked
package org.parkatlas.stewardship.publishing;

import org.jspecify.annotations.NullMarked;

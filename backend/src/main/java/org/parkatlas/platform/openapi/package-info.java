/** What all operations of the API document have in common. */
@NullMarked
package org.parkatlas.platform.openapi;

import org.jspecify.annotations.NullMarked;

/** How layers look, in the languages of the programs that draw them. */
@NullMarked
package org.parkatlas.catalog.styles;

import org.jspecify.annotations.NullMarked;

/** How layers look, in the languages of the programs that draw them. */
@NamedInterface("styles")
@NullMarked
package org.parkatlas.catalog.styles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

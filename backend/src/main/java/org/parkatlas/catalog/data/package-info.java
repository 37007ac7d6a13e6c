/** What all outlets say of the data as a whole: its version, its extent, where it is from. */
@NamedInterface("data")
@NullMarked
package org.parkatlas.catalog.data;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** Search over everything that is found by name: reading what was asked, and looking for it. */
@NamedInterface("search")
@NullMarked
package org.parkatlas.catalog.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** What a module uses to be loaded from packs, to keep its SQL in files and to read what is stored. */
@NamedInterface("spi")
@NullMarked
package org.parkatlas.platform.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

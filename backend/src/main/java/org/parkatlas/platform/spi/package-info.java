/** What a module uses to be loaded from packs and to keep its SQL in files. */
@NamedInterface("spi")
@NullMarked
package org.parkatlas.platform.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

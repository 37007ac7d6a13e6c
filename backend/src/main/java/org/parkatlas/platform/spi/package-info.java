/** What a module uses to keep its SQL in files, to read what is stored, and to know how the installation appears. */
@NamedInterface("spi")
@NullMarked
package org.parkatlas.platform.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** What a module declares to be loaded: its files, their columns, and how a row becomes the values of a table. */
@NamedInterface("spi")
@NullMarked
package org.parkatlas.intake.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

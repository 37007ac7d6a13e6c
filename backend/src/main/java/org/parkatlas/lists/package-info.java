/** Lists in parts: how many items, after which, and what a page says. */
@ApplicationModule(allowedDependencies = "problem")
@NullMarked
package org.parkatlas.lists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

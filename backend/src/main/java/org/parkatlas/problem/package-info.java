/** How a failure reaches a client: RFC 9457 problems, and nothing else. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.parkatlas.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

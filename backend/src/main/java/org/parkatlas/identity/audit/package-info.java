/** What posts did: a log that can only grow. */
@NamedInterface("audit")
@NullMarked
package org.parkatlas.identity.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

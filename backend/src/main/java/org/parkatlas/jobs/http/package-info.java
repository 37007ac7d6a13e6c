/** {@code /api/v1/jobs}: the one shape of all kinds of jobs. */
@NamedInterface("http")
@NullMarked
package org.parkatlas.jobs.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

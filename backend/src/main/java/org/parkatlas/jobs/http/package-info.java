/** {@code /api/v1/jobs}: the one shape of all kinds of jobs. */
@NullMarked
package org.parkatlas.jobs.http;

import org.jspecify.annotations.NullMarked;

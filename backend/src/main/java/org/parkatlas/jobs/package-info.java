/**
 * Work that takes longer than a request: a durable queue in the database, done once by one of the instances, with progress,
 * cancelling, limits and retention. It knows no feature; a module that has such work declares a {@link
 * org.parkatlas.jobs.JobKind}.
 */
@ApplicationModule(allowedDependencies = {"identity", "platform::spi", "problem"})
@NullMarked
package org.parkatlas.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

package org.parkatlas.jobs;

import java.util.List;

import org.springframework.stereotype.Component;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/** How many jobs run here and how many wait, in all instances together; who reads the meters asks the database. */
@Component
class JobMeters {

    JobMeters(MeterRegistry meters, RunningJobs running, JobStore store, List<JobKind<?>> kinds) {
        Gauge.builder("parkatlas.jobs.running", running, jobs -> jobs.list().size())
                .register(meters);
        for (var kind : kinds) {
            Gauge.builder(
                            "parkatlas.jobs.waiting",
                            () -> store.open(kind.name(), "").waiting())
                    .tag("kind", kind.name())
                    .register(meters);
        }
    }
}

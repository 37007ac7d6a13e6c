package org.parkatlas.jobs.http;

import java.net.URI;
import java.util.Locale;

import org.parkatlas.jobs.Job;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/** What an address answers that submits jobs and has no shape of its own for them. */
public final class JobAnswers {

    private JobAnswers() {}

    /** 202, with where the job is. */
    public static ResponseEntity<JobItem> accepted(Job job, Locale language) {
        return ResponseEntity.accepted()
                .location(URI.create(JobController.PATH + "/" + job.id()))
                .cacheControl(CacheControl.noStore())
                .body(JobItem.of(job, language));
    }
}

package org.parkatlas.jobs;

import java.nio.file.Files;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The files of jobs as answers, for the address of all jobs and for those of single kinds. */
@Component
public class JobDownloads {

    private final JobFolder folder;

    JobDownloads(JobFolder folder) {
        this.folder = folder;
    }

    /**
     * The file of a job, of which a client may ask for parts.
     *
     * @throws JobNotReady if the job is not done or has no file
     * @throws JobFileGone if it is not in the folder of this instance
     */
    public ResponseEntity<Resource> answer(Job job) {
        var file = job.file();
        if (file == null) {
            throw new JobNotReady();
        }
        var path = folder.path(new JobStore.Claim(job.id(), job.attempt()));
        if (!Files.isRegularFile(path)) {
            throw new JobFileGone();
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.disposition())
                .eTag("\"" + job.id() + "\"")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(new FileSystemResource(path));
    }
}

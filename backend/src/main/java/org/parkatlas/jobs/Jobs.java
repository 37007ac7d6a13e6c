package org.parkatlas.jobs;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

import org.springframework.stereotype.Service;

/** Submits jobs and looks after them. What other modules may know of the queue, with {@link JobKind}. */
@Service
public class Jobs {

    /** 128 bits nobody guesses (NIST SP 800-63B, 5.1.1). */
    private static final int ID_BYTES = 16;

    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");

    private final JobStore store;
    private final JobFolder folder;
    private final JobQueue queue;
    private final RunningJobs running;
    private final SecureRandom random = new SecureRandom();

    Jobs(JobStore store, JobFolder folder, JobQueue queue, RunningJobs running) {
        this.store = store;
        this.folder = folder;
        this.queue = queue;
        this.running = running;
    }

    /**
     * Queues a job.
     *
     * @param owner from {@link JobOwners}
     * @throws JobsBusy    if too many of the kind wait
     * @throws TooManyJobs if the owner has too many under way
     */
    public <P> Job submit(JobKind<P> kind, P parameters, String owner) {
        var bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        var id = HexFormat.of().formatHex(bytes);
        var job = store.inTransaction(() -> {
            requireRoom(kind, owner);
            store.insert(new JobStore.New(id, kind, parameters, owner));
            queue.add(kind, id);
            return get(id);
        });
        queue.look();
        return job;
    }

    private void requireRoom(JobKind<?> kind, String owner) {
        store.lock(kind.name());
        var open = store.open(kind.name(), owner);
        if (open.waiting() >= kind.limits().waiting()) {
            throw new JobsBusy();
        }
        if (open.ofOwner() >= kind.limits().ofOwner()) {
            throw new TooManyJobs(kind.limits().ofOwner());
        }
    }

    /** The job of this id, whosever it is. */
    Job get(String id) {
        return store.find(id).orElseThrow(JobNotFound::new);
    }

    /**
     * The job of this id, for whoever asks.
     *
     * @param asking from {@link JobOwners}
     * @throws JobNotFound if there is none, or no more, or it belongs to the account of somebody else
     */
    public Job get(String id, String asking) {
        if (!ID.matcher(id).matches()) {
            throw new JobNotFound();
        }
        return store.find(id, asking).orElseThrow(JobNotFound::new);
    }

    /** Whether a job of this id waits or runs, whosever it is. */
    public boolean isUnderWay(String id) {
        return store.find(id)
                .filter(job -> job.state() == Job.State.QUEUED || job.state() == Job.State.RUNNING)
                .isPresent();
    }

    /**
     * The same, of a job that is one of this kind.
     *
     * @throws JobNotFound as before, or if it is of another kind
     */
    public Job get(JobKind<?> kind, String id, String asking) {
        var job = get(id, asking);
        if (!job.kind().equals(kind.name())) {
            throw new JobNotFound();
        }
        return job;
    }

    /** Cancels a job, wherever it runs; one that has ended is forgotten with its file. */
    public void cancel(Job job) {
        if (store.cancel(job.id())) {
            running.stop(job.id());
        } else {
            store.forget(job.id());
            folder.remove(new JobStore.Claim(job.id(), job.attempt()));
        }
    }
}
